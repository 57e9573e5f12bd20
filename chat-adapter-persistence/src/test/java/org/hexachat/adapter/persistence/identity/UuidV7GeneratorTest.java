package org.hexachat.adapter.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.testkit.contract.IdGeneratorContract;
import org.junit.jupiter.api.Test;

class UuidV7GeneratorTest extends IdGeneratorContract {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final IdGenerator generator = new UuidV7Generator();

    @Override
    protected IdGenerator ids() {
        return generator;
    }

    @Test
    void a_clock_that_is_set_back_does_not_change_the_order() {
        Iterator<Instant> times = List.of(NOON, NOON.minusSeconds(3600), NOON.minusSeconds(1800), NOON.plusSeconds(1))
                .iterator();
        IdGenerator shaken = new UuidV7Generator(times::next);
        assertThat(Stream.generate(() -> shaken.next().toString()).limit(4))
                .isSorted()
                .doesNotHaveDuplicates();
    }
}
