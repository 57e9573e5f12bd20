package org.hexachat.canary.adapter.good;

import org.hexachat.canary.adapter.good.wire.GoodFrame;
import org.hexachat.canary.domain.Fine;

/** Right: stands for what MapStruct generates, which may be public and is called …Impl. */
public class GoodFramesImpl implements GoodFrames {
    @Override
    public GoodFrame toFrame(Fine fine) {
        return new GoodFrame(fine.value());
    }
}
