package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;
import org.hexachat.endtoend.ServerProcess;
import org.hexachat.testkit.websocket.Dial;
import org.hexachat.testkit.websocket.FrameListener;
import org.hexachat.testkit.websocket.RawWebSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who does not want to hear from somebody else, against the packaged jar. */
class BlockIT {

    private static final int ROUNDS = 5;
    private static final int BURST = 5;

    @TempDir
    Path folder;

    @Test
    void who_is_blocked_is_not_read_not_found_and_not_counted_until_the_block_is_lifted() {
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder)) {
            V1Person anna = V1Person.registered(server, http, "anna");
            V1Person boris = V1Person.registered(server, http, "boris");
            V1Person troll = V1Person.registered(server, http, "troll");
            String room = anna.opensRoom("kitchen");
            boris.join(room).require(201);
            troll.join(room).require(201);
            say(boris, room, "tea, @anna?");
            String thread = say(troll, room, "@room cheap tea");
            boris.post("/rooms/" + room + "/messages", Map.of("text", "no tea of yours", "reply_to", thread))
                    .require(201);
            boris.post("/rooms/" + room + "/messages", Map.of("text", "really", "reply_to", thread))
                    .require(201);
            troll.post("/rooms/" + room + "/messages", Map.of("text", "very cheap tea, @anna", "reply_to", thread))
                    .require(201);
            assertThat(overview(anna)).contains("\"unread\":5", "\"mentions\":3", "very cheap tea");

            assertThat(anna.put("/account/blocks/" + anna.id(), Map.of()).body())
                    .contains("block.self");
            assertThat(anna.put("/account/blocks/" + room, Map.of()).status()).isEqualTo(404);
            anna.put("/account/blocks/" + troll.id(), Map.of()).require(204);
            anna.put("/account/blocks/" + troll.id(), Map.of()).require(204);
            assertThat(texts(anna.get("/account/blocks").require(200).get("items"), "/user/name"))
                    .containsExactly("troll");
            assertThat(troll.get("/account/blocks").body()).doesNotContain("anna");

            String history = "/rooms/" + room + "/messages";
            assertThat(texts(anna.get(history).require(200).get("items"), "/text"))
                    .containsExactly("tea, @anna?", "null", "no tea of yours", "really", "null");
            assertThat(texts(anna.get(history).require(200).get("items"), "/withheld"))
                    .containsExactly("false", "true", "false", "false", "true");
            assertThat(anna.get(history + "/" + thread + "/replies").body())
                    .contains("no tea of yours")
                    .doesNotContain("cheap");
            assertThat(anna.get("/search?q=tea").body())
                    .contains("tea, @anna?", "no tea")
                    .doesNotContain("cheap");
            assertThat(overview(anna))
                    .contains("\"unread\":3", "\"mentions\":1")
                    .doesNotContain("cheap");
            assertThat(anna.get("/rooms/" + room + "/export").body()).contains("very cheap tea");
            assertThat(boris.get(history).body()).contains("cheap tea", "very cheap tea");
            assertThat(troll.get(history).body()).doesNotContain("\"withheld\":true");

            anna.delete("/account/blocks/" + troll.id()).require(204);
            anna.delete("/account/blocks/" + troll.id()).require(204);
            assertThat(anna.get(history).body()).contains("cheap tea").doesNotContain("\"withheld\":true");
            assertThat(overview(anna)).contains("\"unread\":5", "\"mentions\":3", "very cheap tea");
        }
    }

    @Test
    void who_is_blocked_is_heard_on_no_connection_from_that_moment_on_and_after_the_block_again() {
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder)) {
            V1Person anna = V1Person.registered(server, http, "anna");
            V1Person boris = V1Person.registered(server, http, "boris");
            V1Person troll = V1Person.registered(server, http, "troll");
            String room = anna.opensRoom("kitchen");
            boris.join(room).require(201);
            troll.join(room).require(201);
            Map<String, RoomView> views = new ConcurrentHashMap<>();
            ClassicEar classic = ClassicEar.open(server, anna, "kitchen");
            V1Connection phone = V1Connection.open(anna.socket(), views, _ -> {});
            try (V1Connection desk = V1Connection.open(anna);
                    V1Connection trolls = V1Connection.open(troll);
                    V1Connection witness = V1Connection.open(boris)) {
                List.of(phone, desk, trolls, witness)
                        .forEach(one -> one.subscribe(room).join());
                long before = say(trolls, room, "good day");
                assertThat(desk.heardUpTo(room, before).latest(1).getFirst().text())
                        .contains("good day");

                desk.types(room);
                anna.put("/account/blocks/" + troll.id(), Map.of()).require(204);
                trolls.types(room);
                say(trolls, room, "spam");
                witness.types(room);
                long last = say(witness, room, "hello");
                assertThat(heard(phone, room, last, before)).containsExactly("withheld", "hello");
                assertThat(heard(desk, room, last, before)).containsExactly("withheld", "hello");
                assertThat(heard(witness, room, last, before)).containsExactly("spam", "hello");
                await().until(() -> desk.heardTyping(room, "boris") == 1);
                assertThat(desk.heardTyping(room, "troll")).isZero();
                await().untilAsserted(() -> assertThat(classic.heard()).containsExactly("good day", "hello"));
                assertThat(ClassicEar.open(server, anna, "kitchen").awaitAll(1)).containsExactly("hello");

                phone.close();
                say(trolls, room, "more spam");
                long missed = say(witness, room, "anna?");
                try (V1Connection back = V1Connection.open(anna.socket(), views, _ -> {})) {
                    back.subscribe(room).join();
                    assertThat(heard(back, room, missed, last)).containsExactly("withheld", "anna?");
                    anna.delete("/account/blocks/" + troll.id()).require(204);
                    long again = say(trolls, room, "sorry");
                    assertThat(heard(back, room, again, missed)).containsExactly("sorry");
                    assertThat(heard(desk, room, again, missed)).containsExactly("sorry");
                }
            }
        }
    }

    @Test
    void of_two_who_talk_alone_the_blocked_does_not_notice_and_the_other_is_refused() {
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder)) {
            V1Person anna = V1Person.registered(server, http, "anna");
            V1Person troll = V1Person.registered(server, http, "troll");
            anna.put("/account/blocks/" + troll.id(), Map.of()).require(204);
            assertThat(direct(anna, troll, "hi").require(403).get("code").asString())
                    .isEqualTo("user.blocked");
            try (V1Connection annas = V1Connection.open(anna);
                    V1Connection trolls = V1Connection.open(troll)) {
                annas.hello();
                trolls.hello();
                String room =
                        direct(troll, anna, "spam").require(201).get("room_id").asString();
                await().until(() -> trolls.added().size() == 1);
                assertThat(anna.get("/rooms/" + room + "/messages").body())
                        .contains("\"withheld\":true")
                        .doesNotContain("spam");
                assertThat(overview(anna)).contains("\"unread\":0").doesNotContain("spam");
                annas.subscribe(room).join();
                assertThat(annas.say(room, "stop").join().path("code").asString())
                        .isEqualTo("user.blocked");
                long again = direct(troll, anna, "spam").require(201).get("seq").asLong();
                assertThat(heard(annas, room, again, again - 1)).containsExactly("withheld");
                assertThat(annas.added()).isEmpty();
                anna.delete("/account/blocks/" + troll.id()).require(204);
                direct(anna, troll, "hi").require(201);
                assertThat(anna.get("/rooms/" + room + "/messages").body()).contains("spam", "hi");
            }
        }
    }

    private static V1Person.Answer direct(V1Person from, V1Person to, String text) {
        return from.post("/direct", Map.of("people", List.of(to.id()), "text", text));
    }

    /** Stochastic: what is on its way when the block is asked for may arrive, what is said after it was answered may not. */
    @Test
    void once_a_block_is_answered_nothing_that_is_said_later_arrives_however_much_is_said() {
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder)) {
            V1Person anna = V1Person.registered(server, http, "anna");
            V1Person troll = V1Person.registered(server, http, "troll");
            String room = anna.opensRoom("kitchen");
            troll.join(room).require(201);
            try (V1Connection phone = V1Connection.open(anna);
                    V1Connection trolls = V1Connection.open(troll)) {
                phone.subscribe(room).join();
                trolls.subscribe(room).join();
                for (int round = 0; round < ROUNDS; round++) {
                    List<CompletableFuture<JsonNode>> rain = new ArrayList<>();
                    for (int i = 0; i < BURST; i++) {
                        rain.add(trolls.say(room, "drop"));
                    }
                    anna.put("/account/blocks/" + troll.id(), Map.of()).require(204);
                    long answered = anna.get("/account/rooms")
                            .require(200)
                            .at("/items/0/seq")
                            .asLong();
                    for (int i = 0; i < BURST; i++) {
                        rain.add(trolls.say(room, "drop"));
                    }
                    long last = rain.stream()
                            .map(CompletableFuture::join)
                            .mapToLong(answer -> answer.get("seq").asLong())
                            .max()
                            .orElseThrow();
                    assertThat(phone.heardUpTo(room, last).events())
                            .filteredOn(event -> event.seq() > answered && event.seq() <= last)
                            .isNotEmpty()
                            .allMatch(event -> event.type().equals("message.withheld"));
                    anna.delete("/account/blocks/" + troll.id()).require(204);
                }
            }
        }
    }

    private static long say(V1Connection connection, String room, String text) {
        JsonNode answer = connection.say(room, text).join();
        assertThat(answer.path("type").asString()).as(answer.toString()).isEqualTo("accepted");
        return answer.get("seq").asLong();
    }

    /** What was said after a position, up to another. */
    private static List<String> heard(V1Connection connection, String room, long last, long after) {
        return connection.heardUpTo(room, last).events().stream()
                .filter(event -> event.seq() > after && event.seq() <= last)
                .map(event -> event.text().orElse(event.type().replace("message.", "")))
                .toList();
    }

    private static String overview(V1Person person) {
        return person.get("/account/rooms").require(200).toString();
    }

    private static String say(V1Person person, String room, String text) {
        return person.post("/rooms/" + room + "/messages", Map.of("text", text))
                .require(201)
                .get("message_id")
                .asString();
    }

    private static List<String> texts(JsonNode items, String pointer) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.at(pointer))
                .map(value -> value.isString() ? value.asString() : value.toString())
                .toList();
    }

    /** A classic connection, of which the texts matter. */
    private static final class ClassicEar implements FrameListener {
        private static final JsonMapper JSON = JsonMapper.builder().build();

        private final List<String> heard = new CopyOnWriteArrayList<>();

        static ClassicEar open(ServerProcess server, V1Person person, String room) {
            ClassicEar ear = new ClassicEar();
            RawWebSocket.open(Dial.to(server.port(), "/ws/chat/" + room + "/?token=" + person.token()), ear);
            return ear;
        }

        List<String> heard() {
            return List.copyOf(heard);
        }

        List<String> awaitAll(int count) {
            await().until(() -> heard.size() >= count);
            return heard();
        }

        @Override
        public void text(String frame) {
            heard.add(JSON.readTree(frame).path("message").asString());
        }

        @Override
        public void closed(int code, String reason) {
            // The server ends first or last: either is fine
        }
    }
}
