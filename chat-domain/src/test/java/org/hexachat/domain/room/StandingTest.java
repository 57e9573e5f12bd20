package org.hexachat.domain.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hexachat.domain.Refused.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Optional<MuteTerm> FOR_GOOD = Optional.of(new MuteTerm(Optional.empty()));
    private static final Optional<MuteTerm> FOR_A_MINUTE = Optional.of(new MuteTerm(Optional.of(NOON.plusSeconds(60))));

    @Test
    void who_is_muted_is_silent_until_the_term_is_over() {
        Standing muted = new Standing(Role.MEMBER, Instant.EPOCH, FOR_A_MINUTE);
        assertRefused(ErrorCode.ROOM_MUTED, () -> muted.requireVoice(NOON, SlowMode.OFF));
        assertRefused(
                ErrorCode.ROOM_MUTED,
                () -> muted.requireNotMuted(NOON.plusSeconds(60).minusNanos(1)));
        assertThatCode(() -> muted.requireVoice(NOON.plusSeconds(60), SlowMode.OFF))
                .doesNotThrowAnyException();
    }

    @Test
    void a_mute_without_an_end_has_none() {
        Standing muted = new Standing(Role.MEMBER, Instant.EPOCH, FOR_GOOD);
        assertRefused(ErrorCode.ROOM_MUTED, () -> muted.requireVoice(Instant.MAX, SlowMode.OFF));
    }

    @Test
    void slow_mode_says_how_long_to_wait() {
        Standing member = new Standing(Role.MEMBER, NOON, Optional.empty());
        ChatException refused = catchThrowableOfType(
                ChatException.class, () -> member.requireVoice(NOON.plusSeconds(3), SlowMode.ofSeconds(10)));
        assertThat(refused.code()).isEqualTo(ErrorCode.ROOM_SLOW_MODE);
        assertThat(refused.retryAfter()).contains(Duration.ofSeconds(7));
        assertThatCode(() -> member.requireVoice(NOON.plusSeconds(10), SlowMode.ofSeconds(10)))
                .doesNotThrowAnyException();
        assertThatCode(() -> member.requireVoice(NOON, SlowMode.OFF)).doesNotThrowAnyException();
        assertThatCode(() -> member.requireNotMuted(NOON)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = {"MODERATOR", "OWNER"})
    void who_keeps_order_always_has_a_voice(Role role) {
        Standing moderator = new Standing(role, NOON, FOR_GOOD);
        assertThatCode(() -> moderator.requireVoice(NOON, SlowMode.ofSeconds(10)))
                .doesNotThrowAnyException();
    }

    @Test
    void slow_mode_is_whole_seconds_up_to_six_hours() {
        assertThat(SlowMode.ofSeconds(SlowMode.MAX_SECONDS).seconds()).isEqualTo(21_600);
        assertThatIllegalArgumentException().isThrownBy(() -> SlowMode.ofSeconds(SlowMode.MAX_SECONDS + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SlowMode.ofSeconds(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SlowMode(Duration.ofMillis(1500)));
    }
}
