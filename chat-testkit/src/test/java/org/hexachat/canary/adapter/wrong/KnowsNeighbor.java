package org.hexachat.canary.adapter.wrong;

import org.hexachat.canary.adapter.good.GoodProperties;

/** Breaks B04 and C01. */
record KnowsNeighbor(GoodProperties neighbor) {}
