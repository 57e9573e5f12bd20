package org.hexachat.canary.adapter.good.wire;

/** Right: public, since another package of the adapter needs it. */
public record GoodFrame(String text) {}
