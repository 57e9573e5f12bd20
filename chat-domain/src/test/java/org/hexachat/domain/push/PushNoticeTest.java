package org.hexachat.domain.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.junit.jupiter.api.Test;

class PushNoticeTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final PushNotice notice = PushNotice.of(
            new PushSubscriptionId(UUID.randomUUID()), new RoomId(UUID.randomUUID()), new Sequence(7), NOON);

    @Test
    void pauses_double_up_to_an_hour_until_a_day_is_over() {
        List<Duration> pauses = new ArrayList<>();
        Instant now = NOON;
        Optional<PushNotice> left = notice.failed(Optional.empty(), now);
        while (left.isPresent()) {
            Instant next = left.get().due();
            pauses.add(Duration.between(now, next));
            now = next;
            left = left.get().failed(Optional.empty(), now);
        }
        assertThat(pauses).startsWith(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20));
        assertThat(pauses).endsWith(PushNotice.LONGEST_PAUSE, PushNotice.LONGEST_PAUSE);
        assertThat(pauses).isSorted();
        assertThat(now).isBetween(NOON.plus(Duration.ofHours(23)), NOON.plus(PushNotice.PATIENCE));
    }

    @Test
    void who_wants_to_be_left_alone_is_for_so_long_at_least() {
        assertThat(notice.failed(Optional.of(Duration.ofMinutes(2)), NOON)
                        .orElseThrow()
                        .due())
                .isEqualTo(NOON.plus(Duration.ofMinutes(2)));
        assertThat(notice.failed(Optional.of(Duration.ofSeconds(1)), NOON)
                        .orElseThrow()
                        .due())
                .isEqualTo(NOON.plus(PushNotice.FIRST_PAUSE));
        assertThat(notice.failed(Optional.of(Duration.ofDays(2)), NOON)).isEmpty();
    }

    @Test
    void failures_are_counted_from_the_first() {
        PushNotice twice = notice.failed(Optional.empty(), NOON)
                .orElseThrow()
                .failed(Optional.empty(), NOON.plusSeconds(5))
                .orElseThrow();
        assertThat(twice.failures()).isEqualTo(2);
        assertThat(twice.failingSince()).contains(NOON);
        assertThat(twice.sequence()).isEqualTo(notice.sequence());
    }
}
