package org.hexachat.canary.application.port.out;

/** Breaks C02: the test kit has no contract for it. */
public interface UncontractedPort {}
