package org.hexachat.canary.application.port.out;

/** Breaks A05. */
public abstract class ClassPort {}
