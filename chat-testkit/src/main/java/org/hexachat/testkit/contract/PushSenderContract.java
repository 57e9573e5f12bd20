package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anySessionId;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexachat.application.port.out.PushSender;
import org.hexachat.application.port.out.PushSender.Answer;
import org.hexachat.domain.push.PushEndpoint;
import org.hexachat.domain.push.PushMessage;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.domain.push.PushSubscriptionId;
import org.hexachat.domain.push.ServerKeys;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Username;
import org.hexachat.testkit.fixture.Browser;
import org.hexachat.testkit.fixture.Listener;
import org.hexachat.testkit.fixture.SlowListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link PushSender} must do. Needs this machine to send to. */
@Timeout(60)
public abstract class PushSenderContract {
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final RoomId ROOM = anyRoomId();
    private static final Pattern EXPIRY = Pattern.compile("\"exp\": ?(\\d+)");

    private final Browser browser = Browser.any();
    private final Listener service = Listener.answering(PushSenderContract::answer);

    /**
     * What is under test.
     *
     * @param allowPrivate whether it sends to addresses that are not public, too
     * @param timeout how long an attempt may take
     */
    protected abstract PushSender sender(boolean allowPrivate, Duration timeout);

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void what_is_sent_is_read_by_the_browser_alone() throws GeneralSecurityException {
        String text = "«при\"вет»\n👍";
        assertThat(send(service.url("/201"), message(ROOM, new RoomName("general"), text, true)))
                .isEqualTo(new Answer.Taken());
        assertThat(browser.read(service.heard().getFirst().body()))
                .isEqualTo(
                        "{\"room\":\"" + ROOM.value()
                                + "\",\"room_name\":\"general\",\"seq\":12,\"author\":\"anna\",\"text\":\"«при\\\"вет»\\n👍\",\"mention\":true}");
        assertThat(service.heard().getFirst().header("Content-Encoding")).isEqualTo("aes128gcm");
        assertThat(service.heard().getFirst().method()).isEqualTo("POST");
    }

    @Test
    void a_direct_conversation_has_no_name() throws GeneralSecurityException {
        send(service.url("/201"), message(ROOM, RoomName.NONE, "hi", false));
        assertThat(browser.read(service.heard().getFirst().body()))
                .contains("\"room_name\":null")
                .contains("\"mention\":false");
    }

    @Test
    void the_longest_text_arrives_and_fits_into_what_push_services_take() throws GeneralSecurityException {
        String longest = "👍".repeat(PushMessage.MAX_CODE_POINTS);
        send(service.url("/201"), message(ROOM, new RoomName("r".repeat(RoomName.MAX_CODE_POINTS)), longest, true));
        assertThat(browser.read(service.heard().getFirst().body())).contains(longest);
        assertThat(service.heard().getFirst().body()).hasSizeLessThanOrEqualTo(4_096);
    }

    @Test
    void the_push_service_knows_from_whom_it_is() throws GeneralSecurityException {
        PushSender sender = sender(true, LONG);
        ServerKeys keys = sender.newKeys();
        assertThat(sender.newKeys()).isNotEqualTo(keys);
        sender.send(keys, to(service.url("/201")), message(ROOM, RoomName.NONE, "hi", false));
        String claims = Browser.claims(service.heard().getFirst().header("Authorization"), keys.publicKey());
        assertThat(claims)
                .contains("\"aud\":\"http://127.0.0.1:" + service.port() + "\"")
                .containsPattern("\"sub\":\"(mailto:|https:)");
        Matcher expiry = EXPIRY.matcher(claims);
        assertThat(expiry.find()).isTrue();
        assertThat(Instant.ofEpochSecond(Long.parseLong(expiry.group(1))))
                .isBetween(Instant.now(), Instant.now().plus(Duration.ofDays(1)));
    }

    @Test
    void it_says_how_long_it_is_news_and_whether_it_is_worth_waking_somebody() {
        send(service.url("/201"), message(ROOM, RoomName.NONE, "hi", true));
        send(service.url("/201"), message(ROOM, RoomName.NONE, "hi", false));
        assertThat(service.heard()).extracting(each -> each.header("TTL")).containsOnly("86400");
        assertThat(service.heard()).extracting(each -> each.header("Urgency")).containsExactly("high", "normal");
    }

    @Test
    void what_is_newer_takes_the_place_of_what_waits_of_the_same_room() {
        send(service.url("/201"), message(ROOM, RoomName.NONE, "one", true));
        send(service.url("/201"), message(ROOM, RoomName.NONE, "two", false));
        send(service.url("/201"), message(anyRoomId(), RoomName.NONE, "else", false));
        List<String> topics =
                service.heard().stream().map(each -> each.header("Topic")).toList();
        assertThat(topics).allMatch(topic -> topic.matches("[A-Za-z0-9_-]{1,32}"));
        assertThat(topics.get(0)).isEqualTo(topics.get(1)).isNotEqualTo(topics.get(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202})
    void what_is_taken_is_taken(int status) {
        assertThat(send(service.url("/" + status))).isEqualTo(new Answer.Taken());
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void who_is_gone_wants_nothing_more(int status) {
        assertThat(send(service.url("/" + status))).isEqualTo(new Answer.Gone());
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void what_failed_may_be_taken_later(int status) {
        assertThat(send(service.url("/" + status))).isEqualTo(new Answer.Failed(Optional.empty()));
    }

    @Test
    void who_wants_to_be_left_alone_says_for_how_long() {
        assertThat(send(service.url("/429?90"))).isEqualTo(new Answer.Failed(Optional.of(Duration.ofSeconds(90))));
        assertThat(send(service.url("/503?soon"))).isEqualTo(new Answer.Failed(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 413})
    void what_is_refused_is_not_to_be_sent_again(int status) {
        assertThat(send(service.url("/" + status))).isEqualTo(new Answer.Refused());
    }

    @Test
    void redirects_are_not_followed() {
        assertThat(send(service.url("/307"))).isEqualTo(new Answer.Refused());
        assertThat(service.heard()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1",
                "http://localhost",
                "http://[::1]",
                "https://10.0.0.1",
                "https://169.254.169.254"
            })
    void nothing_goes_to_private_addresses(String host) {
        PushSender sender = sender(false, Duration.ofSeconds(3));
        PushSubscription there = to(host + ":" + service.port() + "/201");
        assertThat(sender.send(sender.newKeys(), there, message(ROOM, RoomName.NONE, "hi", false)))
                .isEqualTo(new Answer.Refused());
        assertThat(service.heard()).isEmpty();
    }

    /** A thread of its own: one that waits for a byte cannot be interrupted, and would hold up the build for ever. */
    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void who_answers_a_byte_at_a_time_is_cut_off() throws IOException {
        try (SlowListener slow = SlowListener.open()) {
            PushSender sender = sender(true, Duration.ofSeconds(1));
            assertThat(sender.send(sender.newKeys(), to(slow.url()), message(ROOM, RoomName.NONE, "hi", false)))
                    .isEqualTo(new Answer.Failed(Optional.empty()));
        }
    }

    @Test
    void nobody_there_is_a_failure() {
        String there = service.url("/201");
        service.close();
        assertThat(send(there)).isEqualTo(new Answer.Failed(Optional.empty()));
    }

    private Answer send(String endpoint) {
        return send(endpoint, message(ROOM, RoomName.NONE, "hi", false));
    }

    private Answer send(String endpoint, PushMessage message) {
        PushSender sender = sender(true, LONG);
        return sender.send(sender.newKeys(), to(endpoint), message);
    }

    private PushSubscription to(String endpoint) {
        return new PushSubscription(
                new PushSubscriptionId(UUID.randomUUID()),
                anyUserId(),
                anySessionId(),
                new PushEndpoint(endpoint),
                browser.key(),
                browser.secret(),
                NOON);
    }

    private static PushMessage message(RoomId room, RoomName name, String text, boolean mention) {
        return new PushMessage(room, name, new Sequence(12), new Username("anna"), text, mention, mention);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        int status = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
        if (status == 307) {
            exchange.getResponseHeaders().set("Location", "/201");
        }
        if (exchange.getRequestURI().getQuery() != null) {
            exchange.getResponseHeaders()
                    .set("Retry-After", exchange.getRequestURI().getQuery());
        }
        exchange.sendResponseHeaders(status, -1);
    }
}
