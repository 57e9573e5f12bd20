package org.hexachat.canary.bootstrap;

import org.hexachat.canary.adapter.good.wire.GoodFrame;

/** Breaks C03. */
record TakesInternals(GoodFrame frame) {}
