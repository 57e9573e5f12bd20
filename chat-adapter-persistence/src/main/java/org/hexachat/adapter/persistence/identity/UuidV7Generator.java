package org.hexachat.adapter.persistence.identity;

import com.fasterxml.uuid.NoArgGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import org.hexachat.application.port.out.IdGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** UUIDs of version 7 that keep their order even when the machine's clock is set back. */
@Component
final class UuidV7Generator implements IdGenerator {

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
        return generator.generate();
    }
}
