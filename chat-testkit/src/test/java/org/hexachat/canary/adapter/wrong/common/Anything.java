package org.hexachat.canary.adapter.wrong.common;

/** Breaks B11 by its package. */
record Anything() {}
