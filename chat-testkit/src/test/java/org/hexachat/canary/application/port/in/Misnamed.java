package org.hexachat.canary.application.port.in;

/** Breaks A09 by its name. */
public interface Misnamed {}
