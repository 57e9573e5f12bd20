package org.hexachat.canary.application.port.in;

import org.hexachat.canary.application.port.out.GoodPort;

/** Breaks A04. */
public interface KnowsDrivenPortUseCase {
    void with(GoodPort port);
}
