package org.hexachat.adapter.persistence.identity;

import com.fasterxml.uuid.NoArgGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.hexachat.application.port.out.IdGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * UUIDs of version 7 that keep their order even when the machine's clock is set back. The library asks the clock before it
 * takes its own lock, so that a thread which was interrupted in between would take all of them back in time; hence ours.
 */
@Component
final class UuidV7Generator implements IdGenerator {

    private final Lock lock = new ReentrantLock();
    private final NoArgGenerator generator;

    @Autowired
    UuidV7Generator() {
        this(InstantSource.system());
    }

    UuidV7Generator(InstantSource source) {
        this.generator = new TimeBasedEpochGenerator(new SecureRandom(), new ForwardClock(source));
    }

    @Override
    public UUID next() {
        lock.lock();
        try {
            return generator.generate();
        } finally {
            lock.unlock();
        }
    }
}
