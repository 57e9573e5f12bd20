package org.hexachat.canary.adapter.wrong;

import org.hexachat.canary.application.port.out.UncontractedPort;

/** Breaks B07. */
class UnprovenRepository implements UncontractedPort {}
