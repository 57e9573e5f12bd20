package org.hexachat.canary.adapter.wrong.wire;

import org.hexachat.canary.domain.Fine;

/** Breaks B05. */
record LeakingFrame(Fine leaked) {}
