package org.hexachat.canary.adapter.good;

import org.hexachat.canary.adapter.good.wire.GoodFrame;
import org.hexachat.canary.domain.Fine;
import org.mapstruct.Mapper;

/** Right: stands for a mapper. */
@Mapper
interface GoodFrames {
    GoodFrame toFrame(Fine fine);
}
