package org.hexachat.adapter.ratelimit;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** Time that passes when it is told to. */
final class SettableNanos implements TimeMeter {
    private volatile long now = 1;

    void pass(Duration duration) {
        now += duration.toNanos();
    }

    @Override
    public long currentTimeNanos() {
        return now;
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
