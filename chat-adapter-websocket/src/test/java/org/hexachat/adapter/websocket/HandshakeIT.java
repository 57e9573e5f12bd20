package org.hexachat.adapter.websocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.hexachat.adapter.websocket.ChatServer.Guest;
import org.hexachat.adapter.websocket.ChatServer.Visit;
import org.hexachat.domain.room.Room;
import org.hexachat.testkit.websocket.Dial;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class HandshakeIT {

    private ChatServer server;
    private Room room;
    private Guest member;

    @BeforeAll
    void start() {
        server = ChatServer.start(
                "chat.origins=https://chat.example",
                "chat.websocket.max-connections-per-user=3",
                "logging.level.root=INFO");
        room = server.aRoom();
        member = server.aMemberOf(room);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_member_is_let_in_with_and_without_the_final_slash() {
        for (String slash : new String[] {"/", ""}) {
            try (Visit visit =
                    visit(server.path(room) + slash + "?token=" + member.token().value())) {
                assertThat(visit.status()).isEqualTo(101);
            }
        }
    }

    @Test
    void a_room_is_found_by_its_percent_encoded_name() {
        Room komnata = server.aRoomCalled("комната");
        try (Visit visit = server.visit(komnata, server.aMemberOf(komnata))) {
            assertThat(visit.status()).isEqualTo(101);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?token=", "?token=unknown", "?token=%zz", "?token=%00", "?other=1", "?token"})
    void whoever_brings_no_good_token_is_refused(String query) {
        assertThat(statusOf(server.path(room) + "/" + query)).isEqualTo(403);
    }

    @Test
    void an_unknown_room_and_a_stranger_are_refused() {
        assertThat(statusOf("/ws/chat/nowhere/?token=" + member.token().value()))
                .isEqualTo(403);
        assertThat(statusOf("/ws/chat/no-room!/?token=" + member.token().value()))
                .isEqualTo(403);
        try (Visit visit = server.visit(room, server.aStranger())) {
            assertThat(visit.status()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:{port}, 101",
        "HTTP://127.0.0.1:{port}, 101",
        "https://chat.example, 101",
        "https://chat.example:443, 101",
        "http://chat.example, 403",
        "https://chat.example:8443, 403",
        "https://chat.example.evil.example, 403",
        "https://evilchat.example, 403",
        "https://chat.example@evil.example, 403",
        "https://chat.example/, 403",
        "http://127.0.0.1:{port}.evil.example, 403",
        "http://127.0.0.1:18080.evil.example, 403",
        "https://127.0.0.1:{port}, 403",
        "http://127.0.0.1:1, 403",
        "http://127.0.0.1, 403",
        "http://127.0.0.1:99999, 403",
        "http://127.0.0.1:99999999999, 403",
        "http://evil.example, 403",
        "http://[::1, 403",
        "http://%zz, 403",
        "null, 403",
        "file://, 403",
        "'', 403",
    })
    void a_page_of_another_origin_is_refused_and_nothing_breaks(String origin, int status) {
        Dial dial =
                server.dial(room, server.aMemberOf(room)).with("Origin", origin.replace("{port}", "" + server.port()));
        try (Visit visit = server.visit(dial)) {
            assertThat(visit.status()).isEqualTo(status);
        }
    }

    @Test
    void a_user_has_only_so_many_sockets_and_gets_them_back() {
        Guest busy = server.aMemberOf(room);
        Visit first = server.visit(room, busy);
        Visit second = server.visit(room, busy);
        Visit third = server.visit(room, busy);
        try (Visit fourth = server.visit(room, busy)) {
            assertThat(fourth.status()).isEqualTo(429);
            assertThat(fourth.socket().answer().header("Retry-After")).contains("5");
        }
        first.close();
        await().until(() -> {
            try (Visit again = server.visit(room, busy)) {
                return again.status() == 101;
            }
        });
        second.close();
        third.close();
    }

    @Test
    void a_store_that_is_away_refuses_for_now() {
        server.storeSwitch().turnOff();
        try (Visit visit = server.visit(room, member)) {
            assertThat(visit.status()).isEqualTo(503);
            assertThat(visit.socket().answer().header("Retry-After")).contains("1");
        } finally {
            server.storeSwitch().turnOn();
        }
    }

    @Test
    void compression_is_not_negotiated_and_a_malformed_offer_breaks_nothing() {
        for (String offer : new String[] {"permessage-deflate; client_max_window_bits", "=;,\"", "x;y=\""}) {
            Dial dial = server.dial(room, server.aMemberOf(room)).with("Sec-WebSocket-Extensions", offer);
            try (Visit visit = server.visit(dial)) {
                assertThat(visit.status()).isEqualTo(101);
                assertThat(visit.socket().answer().header("Sec-WebSocket-Extensions"))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Upgrade, h2c", "Connection, close", "Sec-WebSocket-Key, short", "Sec-WebSocket-Version, 12"})
    void what_is_no_handshake_gives_its_seat_back(String header, String value) {
        Guest guest = server.aMemberOf(room);
        for (int i = 0; i < 4; i++) {
            try (Visit visit = server.visit(server.dial(room, guest).with(header, value))) {
                assertThat(visit.status()).isBetween(400, 426);
            }
        }
    }

    @Test
    void the_token_stands_in_no_log(CapturedOutput output) {
        Guest chatty = server.aMemberOf(room);
        try (Visit visit = server.visit(room, chatty)) {
            assertThat(visit.status()).isEqualTo(101);
            await().until(() -> output.getAll().contains("[SUCCESS]"));
        }
        await().until(() -> output.getAll().contains("[DISCONNECT]"));
        assertThat(output.getAll()).doesNotContain(chatty.token().value());
    }

    private int statusOf(String target) {
        try (Visit visit = visit(target)) {
            return visit.status();
        }
    }

    private Visit visit(String target) {
        return server.visit(Dial.to(server.port(), target));
    }
}
