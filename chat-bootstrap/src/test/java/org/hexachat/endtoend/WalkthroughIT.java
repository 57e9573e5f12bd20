package org.hexachat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walkthrough of the README, step by step, against the packaged jar. */
class WalkthroughIT {

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private ServerProcess server;

    @BeforeEach
    void start() {
        server = ServerProcess.startOnNothingIn(folder);
    }

    @AfterEach
    void stop() {
        server.close();
        http.close();
    }

    @Test
    void two_people_meet_talk_come_back_and_part() {
        Person anna = Person.registered(server, http, "anna");
        Person boris = Person.registered(server, http, "борис");
        assertThat(anna.createRoom("room1", "secret").status()).isEqualTo(201);
        assertThat(anna.join("room1", "secret").status()).isEqualTo(200);

        Person.Answer wrong = boris.join("room1", "guess");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().get("non_field_errors").get(0).asString()).isEqualTo("Неверный пароль");
        assertRefused(boris);
        assertThat(boris.join("room1", "secret").json().get("message").asString())
                .isEqualTo("Вы успешно присоединились к комнате");

        try (Chat annas = anna.enter("room1");
                Chat boriss = boris.enter("room1")) {
            annas.say("Привет!");
            boriss.messages(1);
            boriss.say("hi 👋");
            assertThat(annas.messages(2)).containsExactly("anna: Привет!", "борис: hi 👋");
            assertThat(boriss.messages(2)).isEqualTo(annas.messages(2));
            assertThat(annas.frames()).allSatisfy(frame -> {
                assertThat(frame.get("type").asString()).isEqualTo("chat_message");
                assertThat(Instant.parse(frame.get("timestamp").asString())).isBeforeOrEqualTo(Instant.now());
            });
        }

        try (Chat again = boris.enter("room1")) {
            assertThat(again.messages(2)).containsExactly("anna: Привет!", "борис: hi 👋");
        }

        server.terminate();
        server.start();
        assertStillThere(anna);
        server.kill();
        server.start();
        assertStillThere(anna);

        assertThat(boris.deleteRoom("room1").json().get("error").asString())
                .isEqualTo("Вы не являетесь создателем комнаты");
        try (Chat open = boris.enter("room1")) {
            open.messages(4);
            assertThat(anna.deleteRoom("room1").status()).isEqualTo(204);
            assertThat(open.closeCode()).isEqualTo(4504);
        }
        assertRefused(anna);
        assertThat(anna.get("/api/room1/").status()).isEqualTo(404);
    }

    @Test
    void a_password_and_a_token_stand_in_no_log() {
        Person anna = Person.registered(server, http, "anna");
        anna.createRoom("room1", "opensesame");
        anna.join("room1", "opensesame");
        try (Chat chat = anna.enter("room1")) {
            chat.say("nobody else shall read this");
            chat.messages(1);
        }
        anna.post("/auth/token/logout/", Map.of());
        server.terminate();
        assertThat(server.log())
                .contains("[CONNECT]", "[SUCCESS]", "[DISCONNECT]", "Hexachat is ready")
                .doesNotContain(anna.token(), Person.PASSWORD, "opensesame", "nobody else", "WARN", "ERROR");
        server.start();
    }

    /** Says one thing more each time, so that a life that loses something is found out. */
    private void assertStillThere(Person anna) {
        try (Chat chat = anna.enter("room1")) {
            assertThat(chat.messages(2)).startsWith("anna: Привет!", "борис: hi 👋");
            int before = chat.frames().size();
            chat.say("still here");
            assertThat(chat.messages(before + 1)).endsWith("anna: still here");
        }
    }

    private static void assertRefused(Person person) {
        assertThatThrownBy(() -> person.enter("room1"))
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isEqualTo(403));
    }
}
