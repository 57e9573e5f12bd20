package org.hexachat.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.user.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingWebhookTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final OutgoingWebhook webhook = OutgoingWebhook.to(
            new WebhookUrl("https://example.org/hook"),
            new RoomId(UUID.randomUUID()),
            new OutgoingWebhookId(UUID.randomUUID()),
            WebhookSecret.of(new SessionToken("t".repeat(43))),
            Actor.SERVER,
            NOON,
            new Sequence(3));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "HTTPS://example.org:8443/a/b?c=d",
                "http://[2001:db8::1]/",
                "https://127.0.0.1"
            })
    void an_address_is_taken(String url) {
        assertThat(new WebhookUrl(url).value()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "ftp://example.org",
                "file:///etc/passwd",
                "https://",
                "https:///path",
                "https://anna:secret@example.org",
                "https://example.org/#here",
                "https://example.org:0/",
                "https://example.org:70000/",
                "https://exa mple.org",
                "https://example.org/%zz",
                "https://-example.org",
                "https://пример.рф/",
                "https://example.org/\r\nX: y"
            })
    void what_is_no_address_is_refused(String url) {
        assertThatThrownBy(() -> new WebhookUrl(url))
                .isInstanceOfSatisfying(
                        ChatException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.INPUT_URL));
    }

    @Test
    void an_address_has_an_end() {
        String longest = "https://example.org/" + "a".repeat(WebhookUrl.MAX_LENGTH - 20);
        assertThat(new WebhookUrl(longest).host()).isEqualTo("example.org");
        assertThatThrownBy(() -> new WebhookUrl(longest + "a"))
                .isInstanceOfSatisfying(
                        ChatException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.INPUT_TOO_LONG));
    }

    @Test
    void a_secret_is_written_as_the_standard_says_and_never_printed() {
        assertThat(webhook.secret().value()).matches("whsec_[A-Za-z0-9+/]+=*");
        assertThat(webhook.secret().key()).hasSizeBetween(24, 64);
        assertThat(webhook.toString()).doesNotContain(webhook.secret().value());
    }

    @Test
    void pauses_double_up_to_an_hour() {
        List<Long> pauses = new ArrayList<>();
        OutgoingWebhook failing = webhook;
        for (int i = 0; i < 12; i++) {
            failing = failing.failed("why", NOON);
            pauses.add(Duration.between(NOON, failing.nextAttempt()).toSeconds());
        }
        assertThat(pauses).containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 320L, 640L, 1280L, 2560L, 3600L, 3600L);
        assertThat(failing.delivered()).isEqualTo(new Sequence(3));
    }

    @Test
    void it_is_given_up_after_a_day_of_failures_and_a_success_begins_the_day_anew() {
        OutgoingWebhook first = webhook.failed("why", NOON);
        Instant next = NOON.plus(OutgoingWebhook.PATIENCE);
        assertThat(first.failed("why", next.minusMillis(1)).disabled()).isFalse();
        assertThat(first.failed("why", next).disabled()).isTrue();
        assertThat(first.delivered(new Sequence(4), NOON).failed("why", next).disabled())
                .isFalse();
        assertThat(first.failed("why", next).enabled(next).failed("why", next).disabled())
                .isFalse();
    }
}
