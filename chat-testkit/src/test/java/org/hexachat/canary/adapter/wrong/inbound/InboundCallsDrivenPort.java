package org.hexachat.canary.adapter.wrong.inbound;

import org.hexachat.canary.application.port.out.GoodPort;

/** Breaks B02 in an adapter that is both, and in a driving one. */
record InboundCallsDrivenPort(GoodPort port) {}
