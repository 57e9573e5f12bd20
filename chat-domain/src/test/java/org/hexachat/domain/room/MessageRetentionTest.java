package org.hexachat.domain.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageRetentionTest {
    @Test
    void a_day_goes_as_a_whole_when_its_last_message_is_old_enough() {
        MessageRetention day = new MessageRetention(1);
        assertThat(day.end(Instant.parse("2026-03-10T00:00:00Z"))).isEqualTo(Instant.parse("2026-03-09T00:00:00Z"));
        assertThat(day.end(Instant.parse("2026-03-10T23:59:59Z"))).isEqualTo(Instant.parse("2026-03-09T00:00:00Z"));
    }

    @Test
    void the_shorter_holds() {
        Optional<MessageRetention> week = Optional.of(new MessageRetention(7));
        Optional<MessageRetention> year = Optional.of(new MessageRetention(365));
        assertThat(MessageRetention.shorter(week, year)).isEqualTo(week);
        assertThat(MessageRetention.shorter(year, week)).isEqualTo(week);
        assertThat(MessageRetention.shorter(Optional.empty(), year)).isEqualTo(year);
        assertThat(MessageRetention.shorter(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void is_at_least_a_day() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MessageRetention(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new MessageRetention(MessageRetention.MAX_DAYS + 1));
    }
}
