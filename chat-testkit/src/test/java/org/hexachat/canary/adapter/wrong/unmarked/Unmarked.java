package org.hexachat.canary.adapter.wrong.unmarked;

/** Breaks B08: its package has no package-info.java. */
record Unmarked() {}
