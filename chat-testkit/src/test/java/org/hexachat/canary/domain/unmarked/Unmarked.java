package org.hexachat.canary.domain.unmarked;

/** Breaks A08: its package has no package-info.java. */
record Unmarked() {}
