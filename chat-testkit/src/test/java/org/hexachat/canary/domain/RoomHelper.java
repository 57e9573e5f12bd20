package org.hexachat.canary.domain;

/** Breaks A11 by its name. */
record RoomHelper() {}
