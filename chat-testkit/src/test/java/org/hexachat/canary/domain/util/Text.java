package org.hexachat.canary.domain.util;

/** Breaks A11 by its package. */
record Text() {}
