package org.hexachat.domain.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

class RoomLogValuesTest {
    @Test
    void an_epoch_is_a_short_word_of_letters_and_digits() {
        for (String right : List.of("1", "memory", "A".repeat(Epoch.MAX_LENGTH))) {
            assertThat(new Epoch(right).value()).isEqualTo(right);
        }
        for (String wrong : List.of("", " ", "a-b", "é", "a\n", "A".repeat(Epoch.MAX_LENGTH + 1))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Epoch(wrong));
        }
    }

    @Test
    void an_extent_reaches_back_to_the_last_event_that_was_taken_and_not_beyond_the_end() {
        LogExtent extent = new LogExtent(new Sequence(3), new Sequence(5));
        assertThat(extent.reachesBackTo(new Sequence(2))).isFalse();
        assertThat(extent.reachesBackTo(new Sequence(3))).isTrue();
        assertThat(extent.reachesBackTo(new Sequence(5))).isTrue();
        assertThat(extent.reachesBackTo(new Sequence(6))).isFalse();
    }

    @Test
    void retention_keeps_something() {
        assertThat(new EventRetention(1, Duration.ofNanos(1)).events()).isOne();
        assertThatIllegalArgumentException().isThrownBy(() -> new EventRetention(0, Duration.ofDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new EventRetention(1, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new EventRetention(1, Duration.ofDays(-1)));
    }

    @Test
    void a_slice_stays_as_it_was_read() {
        Actor actor = new Actor(new UserId(UUID.randomUUID()), new Username("anna"));
        RoomEvent event = new RoomEvent(
                new RoomId(UUID.randomUUID()), new Sequence(1), actor, Instant.EPOCH, new RoomChange.MemberJoined());
        List<RoomEvent> events = new ArrayList<>(List.of(event));
        LogSlice.Events slice = new LogSlice.Events(events);
        events.clear();
        assertThat(slice.events()).containsExactly(event);
    }
}
