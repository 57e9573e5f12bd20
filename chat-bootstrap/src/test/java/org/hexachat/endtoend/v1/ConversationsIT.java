package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.hexachat.endtoend.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two people who answer each other, in words and in emoji, against the packaged jar. */
class ConversationsIT {

    @TempDir
    Path folder;

    @Test
    void answers_reactions_and_edits_are_heard_and_are_there_after_a_restart() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            V1Person anna;
            V1Person boris;
            String room;
            String root;
            try (ServerProcess server = ServerProcess.startIn(folder)) {
                anna = V1Person.registered(server, http, "anna");
                boris = V1Person.registered(server, http, "boris");
                room = anna.opensRoom("kitchen");
                boris.join(room).require(201);
                try (V1Connection annas = V1Connection.open(anna);
                        V1Connection boriss = V1Connection.open(boris)) {
                    annas.subscribe(room).join();
                    root = annas.say(room, "tea?").join().get("message_id").asString();
                    JsonNode answer = boriss.ask(
                                    Map.of("type", "message.send", "room", room, "text", "coffee", "reply_to", root))
                            .join();
                    JsonNode reacted = boriss.ask(
                                    Map.of("type", "reaction.add", "room", room, "message_id", root, "emoji", "❤"))
                            .join();
                    assertThat(reacted.path("type").asString()).isEqualTo("accepted");
                    List<Event> heard =
                            annas.heardUpTo(room, reacted.get("seq").asLong()).events();
                    assertThat(heard.get(heard.size() - 2).replyTo()).contains(root);
                    assertThat(heard.getLast().emoji()).contains("❤️");
                    boriss.ask(Map.of(
                                    "type",
                                    "message.edit",
                                    "room",
                                    room,
                                    "message_id",
                                    answer.get("message_id").asString(),
                                    "text",
                                    "tea"))
                            .join();
                    JsonNode refused = boriss.ask(
                                    Map.of("type", "reaction.add", "room", room, "message_id", root, "emoji", "<b>"))
                            .join();
                    assertThat(refused.path("code").asString()).isEqualTo("emoji.invalid");
                }
            }
            try (ServerProcess again = ServerProcess.startIn(folder)) {
                JsonNode first = anna.at(again)
                        .get("/rooms/" + room + "/messages")
                        .require(200)
                        .at("/items/0");
                assertThat(first.at("/thread/replies").asInt()).isEqualTo(1);
                assertThat(first.at("/thread/following").asBoolean()).isTrue();
                assertThat(first.at("/reactions/0/emoji").asString()).isEqualTo("❤️");
                assertThat(first.at("/reactions/0/me").asBoolean()).isFalse();
                JsonNode replies = anna.at(again)
                        .get("/rooms/" + room + "/messages/" + root + "/replies")
                        .require(200)
                        .get("items");
                assertThat(StreamSupport.stream(replies.spliterator(), false)
                                .map(item -> item.get("text").asString()))
                        .containsExactly("tea");
                assertThat(anna.at(again)
                                .get("/rooms/" + room + "/messages/"
                                        + replies.get(0).get("id").asString() + "/edits")
                                .require(200)
                                .at("/items/0/text_before")
                                .asString())
                        .isEqualTo("coffee");
            }
        }
    }
}
