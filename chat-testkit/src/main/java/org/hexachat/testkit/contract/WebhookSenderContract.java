package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hexachat.application.port.out.WebhookSender;
import org.hexachat.application.port.out.WebhookSender.Answer;
import org.hexachat.domain.webhook.WebhookSecret;
import org.hexachat.domain.webhook.WebhookUrl;
import org.hexachat.testkit.fixture.Listener;
import org.hexachat.testkit.fixture.SlowListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link WebhookSender} must do. Needs this machine to send to. */
@Timeout(60)
public abstract class WebhookSenderContract {
    private static final WebhookSecret SECRET = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final WebhookSender.Message MESSAGE =
            new WebhookSender.Message("msg_1", Instant.EPOCH, "{\"text\":\"привет\"}");

    private final Listener receiver = Listener.answering(WebhookSenderContract::answer);

    /**
     * What is under test.
     *
     * @param allowPrivate whether it sends to addresses that are not public, too
     * @param timeout how long an attempt may take
     */
    protected abstract WebhookSender sender(boolean allowPrivate, Duration timeout);

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void what_is_sent_arrives_signed() throws GeneralSecurityException {
        assertThat(sender(true, Duration.ofSeconds(10)).send(url("/200"), SECRET, MESSAGE))
                .isEqualTo(new Answer.Taken());
        assertThat(receiver.heard()).singleElement().satisfies(heard -> {
            assertThat(heard.method()).isEqualTo("POST");
            assertThat(heard.header("Content-Type")).isEqualTo("application/json; charset=UTF-8");
            assertThat(heard.text()).isEqualTo(MESSAGE.body());
            assertThat(heard.header("webhook-id")).isEqualTo("msg_1");
            assertThat(heard.header("webhook-timestamp")).isEqualTo("0");
            assertThat(heard.header("webhook-signature")).isEqualTo("v1," + signature());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 429, 500, 503})
    void what_is_refused_failed(int status) {
        assertThat(sender(true, Duration.ofSeconds(10)).send(url("/" + status), SECRET, MESSAGE))
                .isInstanceOf(Answer.Failed.class);
    }

    @Test
    void who_is_gone_wants_nothing_more() {
        assertThat(sender(true, Duration.ofSeconds(10)).send(url("/410"), SECRET, MESSAGE))
                .isEqualTo(new Answer.Gone());
    }

    @Test
    void redirects_are_not_followed() {
        assertThat(sender(true, Duration.ofSeconds(10)).send(url("/302"), SECRET, MESSAGE))
                .isInstanceOf(Answer.Failed.class);
        assertThat(receiver.heard()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "10.0.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0"})
    void nothing_goes_to_private_addresses(String host) {
        WebhookUrl there = new WebhookUrl("http://" + host + ":" + receiver.port() + "/200");
        assertThat(sender(false, Duration.ofSeconds(3)).send(there, SECRET, MESSAGE))
                .isInstanceOf(Answer.Failed.class);
        assertThat(receiver.heard()).isEmpty();
    }

    /** A thread of its own: one that waits for a byte cannot be interrupted, and would hold up the build for ever. */
    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void who_answers_a_byte_at_a_time_is_cut_off() throws IOException {
        try (SlowListener slow = SlowListener.open()) {
            assertThat(sender(true, Duration.ofSeconds(1)).send(new WebhookUrl(slow.url()), SECRET, MESSAGE))
                    .isInstanceOf(Answer.Failed.class);
        }
    }

    @Test
    void an_answer_without_an_end_is_not_read() {
        assertThat(sender(true, Duration.ofSeconds(10)).send(url("/endless"), SECRET, MESSAGE))
                .isEqualTo(new Answer.Taken());
    }

    @Test
    void nobody_there_is_a_failure() {
        WebhookUrl there = url("/200");
        receiver.close();
        assertThat(sender(true, Duration.ofSeconds(3)).send(there, SECRET, MESSAGE))
                .isInstanceOf(Answer.Failed.class);
    }

    /** HMAC-SHA256 of the identifier, the time and the body, by the bytes of the secret. */
    private static String signature() throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.key(), "HmacSHA256"));
        return Base64.getEncoder()
                .encodeToString(mac.doFinal(("msg_1.0." + MESSAGE.body()).getBytes(StandardCharsets.UTF_8)));
    }

    private WebhookUrl url(String path) {
        return new WebhookUrl(receiver.url(path));
    }

    private static void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/endless" -> endless(exchange);
            case "/302" -> {
                exchange.getResponseHeaders().set("Location", "/200");
                exchange.sendResponseHeaders(302, -1);
            }
            case String path -> exchange.sendResponseHeaders(Integer.parseInt(path.substring(1)), -1);
        }
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            byte[] noise = new byte[8192];
            while (true) {
                body.write(noise);
            }
        } catch (IOException cutOff) {
            exchange.close();
        }
    }
}
