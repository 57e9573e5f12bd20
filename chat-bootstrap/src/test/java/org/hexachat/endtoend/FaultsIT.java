package org.hexachat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see when something around the server breaks. */
class FaultsIT {

    private static final Duration LIMIT = Duration.ofSeconds(40);

    @TempDir
    static Path folder;

    private static HttpClient http;
    private static ServerProcess server;
    private static Person anna;

    @BeforeAll
    static void start() {
        http = HttpClient.newHttpClient();
        server = ServerProcess.startIn(folder);
        anna = Person.registered(server, http, "anna");
    }

    @AfterAll
    static void stop() {
        server.close();
        http.close();
    }

    @BeforeEach
    void enterAnEmptyRoom() {
        anna.deleteRoom("room1");
        anna.createRoom("room1", "secret");
        anna.join("room1", "secret");
    }

    @Test
    void a_restart_is_announced_to_every_socket() {
        try (Chat chat = anna.enter("room1")) {
            server.terminate();
            assertThat(chat.closeCode()).isEqualTo(1012);
        }
        server.start();
    }

    @Test
    void a_frozen_database_is_an_error_to_the_sender_and_the_socket_stays_open() {
        DatabaseProcesses database = new DatabaseProcesses(folder.resolve("data"));
        try (Chat chat = anna.enter("room1")) {
            chat.say("before");
            chat.messages(1);
            database.freeze();
            try {
                chat.say("into the void");
                await().atMost(LIMIT).until(() -> chat.frames().size() >= 2);
                assertThat(chat.frames().get(1).get("type").asString()).isEqualTo("error");
                assertThat(chat.frames().get(1).get("code").asString()).isEqualTo("storage.unavailable");
                assertThat(anna.get("/auth/users/me/").status()).isEqualTo(503);
            } finally {
                database.thaw();
            }
            await().atMost(LIMIT).until(() -> anna.get("/auth/users/me/").status() == 200);
            chat.say("after");
            await().atMost(LIMIT)
                    .until(() ->
                            chat.frames().getLast().path("message").asString("").equals("after"));
        }
    }

    @Test
    void a_database_that_dies_and_comes_back_loses_nothing_that_was_heard() {
        try (Chat chat = anna.enter("room1")) {
            chat.say("one");
            chat.say("two");
            assertThat(chat.messages(2)).containsExactly("anna: one", "anna: two");
            new DatabaseProcesses(folder.resolve("data")).kill();
        }
        server.kill();
        server.start();
        try (Chat again = anna.enter("room1")) {
            assertThat(again.messages(2)).containsExactly("anna: one", "anna: two");
        }
    }

    @Test
    void three_hundred_slow_bodies_keep_nobody_out() throws Exception {
        try (SlowBodies attack = SlowBodies.against(server.port(), 300)) {
            assertThat(attack.open()).isEqualTo(300);
            assertThat(anna.get("/auth/users/me/").status()).isEqualTo(200);
            try (Chat chat = anna.enter("room1")) {
                chat.say("through");
                chat.messages(1);
            }
        }
    }
}
