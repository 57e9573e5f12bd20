package org.hexachat.adapter.persistence.identity;

import com.fasterxml.uuid.UUIDClock;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** Stands still while the machine's clock is behind what it showed before: the generator would go back with it. */
final class ForwardClock extends UUIDClock {

    private final InstantSource source;
    private final AtomicLong latest = new AtomicLong();

    ForwardClock(InstantSource source) {
        this.source = source;
    }

    @Override
    public long currentTimeMillis() {
        return latest.accumulateAndGet(source.millis(), Math::max);
    }
}
