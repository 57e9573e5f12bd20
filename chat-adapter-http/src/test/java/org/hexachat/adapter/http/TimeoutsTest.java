package org.hexachat.adapter.http;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.Optional;
import org.hexachat.adapter.http.webhook.WebhookProperties;
import org.hexachat.adapter.http.webpush.WebPushProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeoutsTest {

    @ParameterizedTest
    @CsvSource({"PT0S, PT1S", "PT-1S, PT1S", "PT1S, PT0S", "PT1S, PT30.001S"})
    void an_attempt_has_an_end_and_who_says_otherwise_is_told_where(Duration connectTimeout, Duration timeout) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> webhooks(connectTimeout, timeout))
                .withMessageStartingWith("chat.webhooks: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> push(connectTimeout, timeout))
                .withMessageStartingWith("chat.push: ");
    }

    @Test
    void the_longest_is_half_a_minute() {
        Duration longest = Duration.ofSeconds(30);
        assertThatNoException().isThrownBy(() -> webhooks(longest, longest));
        assertThatNoException().isThrownBy(() -> push(longest, longest));
    }

    private static WebhookProperties webhooks(Duration connectTimeout, Duration timeout) {
        return new WebhookProperties(false, connectTimeout, timeout);
    }

    private static WebPushProperties push(Duration connectTimeout, Duration timeout) {
        return new WebPushProperties(Optional.empty(), false, connectTimeout, timeout);
    }
}
