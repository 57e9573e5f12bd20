package org.hexachat.canary.application.service;

import org.hexachat.canary.application.port.in.GoodUseCase;
import org.hexachat.canary.application.port.out.GoodPort;

/** Right: made of ports. */
public final class GoodService implements GoodUseCase {
    private final GoodPort port;

    public GoodService(GoodPort port) {
        this.port = port;
    }

    @Override
    public void use(Command command) {
        port.find(command.fine());
    }
}
