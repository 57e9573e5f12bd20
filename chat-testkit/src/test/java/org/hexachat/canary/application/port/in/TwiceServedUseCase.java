package org.hexachat.canary.application.port.in;

/** Breaks A09: two services implement it. */
public interface TwiceServedUseCase {}
