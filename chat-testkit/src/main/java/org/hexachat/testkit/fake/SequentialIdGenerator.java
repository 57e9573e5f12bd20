package org.hexachat.testkit.fake;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.hexachat.application.port.out.IdGenerator;

/** Counts: the first identifier of every generator is the same, the next one sorts after it. */
public final class SequentialIdGenerator implements IdGenerator {
    private static final int TIME_SHIFT = 16;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final AtomicLong count = new AtomicLong();

    @Override
    public UUID next() {
        return new UUID((count.incrementAndGet() << TIME_SHIFT) | VERSION_7, VARIANT);
    }
}
