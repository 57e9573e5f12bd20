package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hexachat.endtoend.ServerProcess;
import org.hexachat.testkit.websocket.Dial;
import org.hexachat.testkit.websocket.FrameListener;
import org.hexachat.testkit.websocket.RawWebSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Programs with accounts of their own, against the packaged jar. */
class BotIT {
    private static final List<String> ALL =
            List.of("rooms:read", "rooms:join", "messages:read", "messages:write", "reactions:write");

    @TempDir
    Path folder;

    @Test
    void a_bot_talks_like_everybody_is_told_apart_and_lives_on_after_a_restart() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            V1Person anna;
            V1Person bot;
            String room;
            try (ServerProcess server = ServerProcess.startIn(folder)) {
                anna = V1Person.registered(server, http, "anna");
                room = anna.opensRoom("kitchen");
                bot = V1Person.bot(server, http, made(anna, "helper", ALL));
                bot.join(room).require(201);
                List<String> raw = new CopyOnWriteArrayList<>();
                RawWebSocket ear = RawWebSocket.open(anna.socket(), new Ear(raw));
                ear.sendText("{\"type\":\"subscribe\",\"id\":\"1\",\"room\":\"" + room + "\"}");
                await().until(() -> raw.stream().anyMatch(frame -> frame.contains("\"subscribed\"")));
                try (V1Connection bots = V1Connection.open(bot)) {
                    bots.subscribe(room).join();
                    long asked = anna.post("/rooms/" + room + "/messages", Map.of("text", "status?"))
                            .require(201)
                            .get("seq")
                            .asLong();
                    assertThat(bots.heardUpTo(room, asked).latest(1).getFirst().text())
                            .contains("status?");
                    assertThat(bots.say(room, "all green").join().get("type").asString())
                            .isEqualTo("accepted");
                    String author = "{\"id\":\"%s\",\"name\":\"helper\",\"bot\":true}".formatted(bot.id());
                    await().until(() ->
                            raw.stream().anyMatch(frame -> frame.contains("all green") && frame.contains(author)));
                    assertThat(raw).noneMatch(frame -> frame.contains("status?") && frame.contains("\"bot\""));
                    assertThat(anna.get("/rooms/" + room + "/messages").body()).contains(author);
                }
                ear.close();
            }
            try (ServerProcess again = ServerProcess.startIn(folder)) {
                V1Person back = bot.at(again);
                back.post("/rooms/" + room + "/messages", Map.of("text", "back"))
                        .require(201);
                assertThat(anna.at(again)
                                .get("/bots")
                                .require(200)
                                .at("/items/0/scopes")
                                .size())
                        .isEqualTo(ALL.size());
                anna.at(again)
                        .send("/account", Map.of("current_password", V1Person.PASSWORD))
                        .require(204);
                assertThat(back.get("/account").status()).isEqualTo(401);
            }
        }
    }

    @Test
    void a_bot_does_what_its_scopes_say_and_nothing_else_over_whatever_it_comes() {
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder)) {
            V1Person anna = V1Person.registered(server, http, "anna");
            String room = anna.opensRoom("kitchen");
            String here = "/rooms/" + room;
            V1Person bot = V1Person.bot(server, http, made(anna, "writer", List.of("rooms:join", "messages:write")));
            bot.join(room).require(201);
            String message = bot.post(here + "/messages", Map.of("text", "hello"))
                    .require(201)
                    .get("message_id")
                    .asString();
            String said = here + "/messages/" + message;
            bot.patch(said, Map.of("text", "hello!")).require(200);
            Stream.of(
                            bot.get(here + "/messages"),
                            bot.get(said + "/replies"),
                            bot.get(here + "/members"),
                            bot.get("/rooms"),
                            bot.get("/account/rooms"),
                            bot.get("/search?q=hello"),
                            bot.put(said + "/reactions/%F0%9F%91%8D/me", Map.of()),
                            bot.put(here + "/members/me/read", Map.of("seq", 1)))
                    .forEach(answer -> refused(answer, "bot.scope_missing"));
            Stream.of(
                            bot.post("/bots", Map.of("username", "child", "scopes", List.of("rooms:read"))),
                            bot.get("/bots"),
                            bot.post("/rooms", Map.of("name", "den")),
                            bot.delete(here),
                            bot.post("/direct", Map.of("people", List.of(anna.id()), "text", "psst")),
                            bot.get("/sessions"),
                            bot.delete("/sessions"),
                            bot.post("/tickets", Map.of()),
                            bot.patch("/account", Map.of("email", "bot@example.org")),
                            bot.get("/account/export"),
                            bot.send("/account", Map.of("current_password", "none")),
                            bot.put("/account/blocks/" + anna.id(), Map.of()),
                            bot.get(here + "/audit"),
                            bot.get("/admin/jobs"),
                            bot.post(here + "/invitations", Map.of()))
                    .forEach(answer -> refused(answer, "bot.forbidden"));
            assertThat(anna.get("/account/rooms").body()).contains("kitchen");
            try (V1Connection socket = V1Connection.open(bot)) {
                assertThat(socket.subscribe(room).join().path("code").asString())
                        .isEqualTo("bot.scope_missing");
                assertThat(socket.say(room, "out loud").join().path("type").asString())
                        .isEqualTo("accepted");
            }
            Dial classic = Dial.to(server.port(), "/ws/chat/kitchen/?token=" + bot.token());
            List<String> heard = new CopyOnWriteArrayList<>();
            RawWebSocket door = RawWebSocket.open(classic, new Ear(heard));
            anna.post(here + "/messages", Map.of("text", "secret")).require(201);
            assertThat(anna.get(here + "/messages").body()).contains("secret");
            assertThat(heard).noneMatch(frame -> frame.contains("secret") || frame.contains("out loud"));
            door.close();
        }
    }

    @Test
    void other_scopes_and_another_token_cut_what_is_open() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder)) {
            V1Person anna = V1Person.registered(server, http, "anna");
            String room = anna.opensRoom("kitchen");
            JsonNode issued = made(anna, "helper", ALL);
            V1Person bot = V1Person.bot(server, http, issued);
            String one = "/bots/" + bot.id();
            bot.join(room).require(201);
            try (V1Connection first = V1Connection.open(bot)) {
                first.subscribe(room).join();
                anna.put(one + "/scopes", Map.of("scopes", List.of("messages:write")))
                        .require(200);
                first.closeCode().get(30, TimeUnit.SECONDS);
            }
            try (V1Connection second = V1Connection.open(bot)) {
                assertThat(second.subscribe(room).join().path("code").asString())
                        .isEqualTo("bot.scope_missing");
                assertThat(second.say(room, "still here").join().path("type").asString())
                        .isEqualTo("accepted");
                V1Person renewed = V1Person.bot(
                        server, http, anna.post(one + "/token", Map.of()).require(201));
                second.closeCode().get(30, TimeUnit.SECONDS);
                assertThat(bot.get("/account").status()).isEqualTo(401);
                renewed.get("/account").require(200);
                anna.delete(one).require(204);
                assertThat(renewed.get("/account").status()).isEqualTo(401);
            }
            assertThat(anna.get("/rooms/" + room + "/members").body()).doesNotContain("helper");
        }
    }

    private static JsonNode made(V1Person owner, String name, List<String> scopes) {
        return owner.post("/bots", Map.of("username", name, "scopes", scopes)).require(201);
    }

    private static void refused(V1Person.Answer answer, String code) {
        assertThat(answer.require(403).get("code").asString()).as(answer.body()).isEqualTo(code);
    }

    /** Keeps what it hears. */
    private record Ear(List<String> heard) implements FrameListener {
        @Override
        public void text(String frame) {
            heard.add(frame);
        }

        @Override
        public void closed(int code, String reason) {
            // Either side may end first
        }
    }
}
