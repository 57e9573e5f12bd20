package org.hexachat.canary.domain;

import org.hexachat.canary.application.port.out.GoodPort;

/** Breaks A01. */
record KnowsApplication(GoodPort port) {}
