package org.hexachat.canary.adapter.wrong;

import org.hexachat.canary.bootstrap.GoodWiring;

/** Breaks B01. */
record KnowsBootstrap(GoodWiring wiring) {}
