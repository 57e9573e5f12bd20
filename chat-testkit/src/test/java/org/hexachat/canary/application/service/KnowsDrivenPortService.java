package org.hexachat.canary.application.service;

import org.hexachat.canary.application.port.in.KnowsDrivenPortUseCase;
import org.hexachat.canary.application.port.out.GoodPort;

/** Right: a service may know a driven port. */
public final class KnowsDrivenPortService implements KnowsDrivenPortUseCase {
    @Override
    public void with(GoodPort port) {}
}
