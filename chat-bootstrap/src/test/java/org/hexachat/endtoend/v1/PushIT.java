package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hexachat.endtoend.ServerProcess;
import org.hexachat.testkit.fixture.Browser;
import org.hexachat.testkit.fixture.Listener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Browsers are told of messages by a push service, against the packaged jar. */
class PushIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, String> SETTINGS =
            Map.of("CHAT_PUSH_ALLOWPRIVATE", "true", "CHAT_PUSH_GRACE", "2s", "CHAT_HOSTS", "chat.example.org");

    @TempDir
    Path folder;

    private final Browser annas = Browser.any();
    private final Browser claras = Browser.any();
    private volatile int status = 201;
    private final Listener service = Listener.answering(exchange -> exchange.sendResponseHeaders(status, -1));

    @AfterEach
    void close() {
        service.close();
    }

    /** Clara is told of everything, so what she has been told of was passed by for Anna. */
    @Test
    void who_is_away_is_told_of_what_is_meant_for_them_also_after_a_restart_and_nobody_else_reads_it()
            throws GeneralSecurityException {
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder, SETTINGS)) {
            V1Person anna = V1Person.registered(server, http, "anna");
            V1Person boris = V1Person.registered(server, http, "boris");
            V1Person clara = V1Person.registered(server, http, "clara");
            String room = boris.opensRoom("kitchen");
            anna.join(room).require(201);
            clara.join(room).require(201);
            String key = anna.get("/push").require(200).get("public_key").asString();
            subscribe(anna, annas);
            subscribe(clara, claras);
            level(anna, room, "mentions");

            say(boris, room, "nothing in particular");
            awaitClara("nothing in particular");
            String seq = say(boris, room, "@anna come «here»");
            awaitClara("@anna come «here»");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(toldTo(anna)).hasSize(1));
            Listener.Heard first = toldTo(anna).getFirst();
            JsonNode message = JsonMapper.shared().readTree(annas.read(first.body()));
            assertThat(message.toString())
                    .isEqualTo("{\"room\":\"" + room + "\",\"room_name\":\"kitchen\",\"seq\":" + seq
                            + ",\"author\":\"boris\",\"text\":\"@anna come «here»\",\"mention\":true}");
            assertThat(Browser.claims(first.header("Authorization"), key))
                    .contains(service.url(""))
                    .contains("\"https://chat.example.org\"");

            read(anna, room, seq);
            level(anna, room, "nothing");
            say(boris, room, "@anna are you there?");
            awaitClara("@anna are you there?");
            level(anna, room, "all");
            read(anna, room, say(boris, room, "@anna read at once"));
            awaitClara("@anna read at once");
            assertThat(toldTo(anna)).hasSize(1);

            say(boris, room, "said before it was stopped");
            server.kill();
            server.start();
            V1Person again = anna.at(server);
            awaitClara("said before it was stopped");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(toldTo(anna)).hasSize(2));
            assertThat(again.get("/push").require(200).get("public_key").asString())
                    .isEqualTo(key);

            again.delete("/sessions/current").require(204);
            say(boris.at(server), room, "@anna gone");
            awaitClara("@anna gone");
            assertThat(toldTo(anna)).hasSize(2);

            status = 410;
            say(boris.at(server), room, "too late");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(clara.at(server)
                                    .get("/account/push-subscriptions")
                                    .require(200)
                                    .get("items")
                                    .size())
                            .isZero());
            assertThat(server.log()).doesNotContain("/clara").doesNotContain("too late");
        }
    }

    private void subscribe(V1Person person, Browser browser) {
        person.post(
                        "/account/push-subscriptions",
                        Map.of(
                                "endpoint",
                                service.url("/" + person.name()),
                                "keys",
                                Map.of(
                                        "p256dh", browser.key().value(),
                                        "auth", browser.secret().value())))
                .require(201);
    }

    private static void level(V1Person person, String room, String level) {
        person.put("/rooms/" + room + "/members/me/notifications", Map.of("level", level))
                .require(200);
    }

    private static void read(V1Person person, String room, String seq) {
        person.put("/rooms/" + room + "/members/me/read", Map.of("seq", Long.valueOf(seq)))
                .require(200);
    }

    private static String say(V1Person person, String room, String text) {
        return person.post("/rooms/" + room + "/messages", Map.of("text", text))
                .require(201)
                .get("seq")
                .asString();
    }

    private void awaitClara(String text) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.heard())
                        .filteredOn(each -> each.path().equals("/clara"))
                        .anyMatch(each -> textOf(each).equals(text)));
    }

    private String textOf(Listener.Heard each) {
        try {
            return JsonMapper.shared()
                    .readTree(claras.read(each.body()))
                    .get("text")
                    .asString();
        } catch (GeneralSecurityException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private List<Listener.Heard> toldTo(V1Person person) {
        return service.heard().stream()
                .filter(each -> each.path().equals("/" + person.name()))
                .toList();
    }
}
