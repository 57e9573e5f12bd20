package org.hexachat.canary.adapter.wrong;

/** Breaks B11 by its name. */
record SocketManager() {}
