package org.hexachat.adapter.websocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.hexachat.adapter.websocket.ChatServer.Guest;
import org.hexachat.adapter.websocket.ChatServer.Visit;
import org.hexachat.domain.room.Room;
import org.hexachat.testkit.websocket.Dial;
import org.hexachat.testkit.websocket.FrameListener;
import org.hexachat.testkit.websocket.RawWebSocket;
import org.hexachat.testkit.websocket.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How connections end, other than by the client's goodbye. */
@Timeout(120)
class EndingIT {

    @Test
    void a_deleted_room_a_revoked_session_and_a_deleted_account_end_at_once() {
        try (ChatServer server = ChatServer.start()) {
            Room room = server.aRoom();
            Guest anna = server.aMemberOf(room);
            Guest boris = server.aMemberOf(room);
            Guest vera = server.aMemberOf(room);
            Visit revoked = server.visit(room, anna);
            Visit deleted = server.visit(room, boris);
            Visit last = server.visit(room, vera);
            server.post(room, vera, "for all");
            List.of(revoked, deleted, last).forEach(visit -> expectTexts(visit, 1));
            server.connections().closeSession(anna.session().id());
            server.connections().closeUser(boris.user().id());
            server.post(room, vera, "for vera");
            expectTexts(last, 2);
            server.connections().closeRoom(room.id());
            expectClose(revoked, 4501);
            expectClose(deleted, 4503);
            expectClose(last, 4504);
            expectTexts(revoked, 1);
            expectTexts(deleted, 1);
        }
    }

    @Test
    void whoever_does_not_read_is_closed_and_the_others_go_on() {
        try (ChatServer server =
                ChatServer.start("chat.websocket.outbox-bytes=64KB", "chat.websocket.write-timeout=2s")) {
            Room room = server.aRoom();
            Guest anna = server.aMemberOf(room);
            Visit stalled =
                    server.visit(server.dial(room, server.aMemberOf(room)).withSmallReceiveBuffer());
            Visit reader = server.visit(room, server.aMemberOf(room));
            stalled.socket().pauseReading();
            String text = "x".repeat(4_000);
            IntStream.rangeClosed(1, 2_500).forEach(i -> {
                server.post(room, anna, text);
                if (i % 10 == 0) {
                    await().pollInterval(Duration.ofMillis(1))
                            .until(() -> reader.transcript().texts().size() == i);
                }
            });
            expectTexts(reader, 2_500);
            stalled.socket().resumeReading();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> stalled.transcript().closeCode().isDone());
            assertThat(stalled.transcript().closeCode().join()).isIn(4008, RawWebSocket.NO_CLOSE_FRAME);
            assertThat(stalled.transcript().texts().size()).isLessThan(2_500);
        }
    }

    @Test
    void whoever_answers_no_ping_is_closed_and_whoever_does_stays() {
        try (ChatServer server =
                ChatServer.start("chat.websocket.ping-interval=300ms", "chat.websocket.ping-patience=400ms")) {
            Room room = server.aRoom();
            Silent silent = new Silent();
            RawWebSocket.open(server.dial(room, server.aMemberOf(room)), silent);
            Visit alive = server.visit(room, server.aMemberOf(room));
            await().untilAsserted(() -> assertThat(silent.closeCode()).isCompletedWithValue(4009));
            await().until(() -> alive.transcript().pings() > 3);
            assertThat(alive.transcript().closeCode()).isNotDone();
        }
    }

    @Test
    void a_stop_of_the_server_says_goodbye_to_everybody() {
        ChatServer server = ChatServer.start();
        Room room = server.aRoom();
        List<Visit> visits = IntStream.range(0, 50)
                .mapToObj(i -> server.visit(room, server.aMemberOf(room)))
                .toList();
        server.close();
        visits.forEach(visit -> expectClose(visit, 1012));
    }

    @Test
    void a_full_server_refuses_and_lets_in_again() {
        try (ChatServer server = ChatServer.start("chat.websocket.max-connections=2")) {
            Room room = server.aRoom();
            Dial dial = server.dial(room, server.aMemberOf(room));
            Visit one = server.visit(dial);
            Visit two = server.visit(dial);
            try (Visit three = server.visit(dial)) {
                assertThat(three.status()).isEqualTo(503);
                assertThat(three.socket().answer().header("Retry-After")).isPresent();
            }
            one.close();
            await().until(() -> {
                try (Visit again = server.visit(dial)) {
                    return again.status() == 101;
                }
            });
            two.close();
        }
    }

    @Test
    void without_the_classic_surface_there_is_no_socket() {
        try (ChatServer server = ChatServer.start("chat.classic.enabled=false")) {
            Room room = server.aRoom();
            try (Visit visit = server.visit(room, server.aMemberOf(room))) {
                assertThat(visit.status()).isEqualTo(404);
            }
        }
    }

    private static void expectTexts(Visit visit, int count) {
        await().untilAsserted(() -> assertThat(visit.transcript().texts()).hasSize(count));
    }

    private static void expectClose(Visit visit, int code) {
        await().untilAsserted(() -> assertThat(visit.transcript().closeCode()).isCompletedWithValue(code));
    }

    /** Hears pings and says nothing. */
    private static final class Silent extends Transcript implements FrameListener {
        @Override
        public void ping(RawWebSocket socket, byte[] payload) {}
    }
}
