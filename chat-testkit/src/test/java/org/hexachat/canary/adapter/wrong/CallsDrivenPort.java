package org.hexachat.canary.adapter.wrong;

import org.hexachat.canary.application.port.out.GoodPort;

/** Breaks B02 in a driving adapter. */
record CallsDrivenPort(GoodPort port) {}
