package org.hexachat.canary.adapter.good;

/** Right: exported although nobody uses it. */
public record GoodProperties(int size) {}
