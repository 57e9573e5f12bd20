package org.hexachat.canary.application.port.in;

/** Breaks A09: no service implements it. */
public interface UnservedUseCase {}
