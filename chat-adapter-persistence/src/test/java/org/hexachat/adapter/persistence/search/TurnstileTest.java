package org.hexachat.adapter.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;

import java.time.Duration;
import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnstileTest {

    private final Turnstile turnstile = new Turnstile(new SearchProperties(Duration.ofSeconds(1), 1));

    @Test
    void who_finds_no_place_is_told_so_and_the_place_comes_back() {
        assertThat(turnstile.<Integer>inside(() -> {
                    assertRefused(ErrorCode.SERVER_BUSY, () -> turnstile.inside(() -> 2));
                    return 1;
                }))
                .isEqualTo(1);
        assertThat(turnstile.<Integer>inside(() -> 3)).isEqualTo(3);
    }

    @Test
    void who_is_interrupted_does_not_wait() {
        Thread.currentThread().interrupt();
        assertRefused(ErrorCode.SERVER_BUSY, () -> turnstile.inside(() -> 1));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void settings_make_sense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SearchProperties(Duration.ZERO, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SearchProperties(Duration.ofSeconds(1), 0));
    }
}
