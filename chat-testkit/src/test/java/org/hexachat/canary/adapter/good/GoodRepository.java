package org.hexachat.canary.adapter.good;

import org.hexachat.canary.adapter.good.wire.GoodFrame;
import org.hexachat.canary.application.port.out.GoodPort;
import org.hexachat.canary.domain.Fine;

/** Right: package-private and proven. */
record GoodRepository(GoodFrame frame) implements GoodPort {
    @Override
    public Found find(Fine fine) {
        return new Found(fine);
    }
}
