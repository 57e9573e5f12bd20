package org.hexachat.canary.gateway.unmarked;

/** Breaks C06: its package has no package-info.java; and C04. */
record Unmarked() {}
