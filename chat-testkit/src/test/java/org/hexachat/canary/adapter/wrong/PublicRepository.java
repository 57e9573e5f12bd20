package org.hexachat.canary.adapter.wrong;

import org.hexachat.canary.application.port.out.ClassPort;
import org.hexachat.canary.application.port.out.UncontractedPort;

/** Breaks B03, B07 and B09. */
public class PublicRepository extends ClassPort implements UncontractedPort {}
