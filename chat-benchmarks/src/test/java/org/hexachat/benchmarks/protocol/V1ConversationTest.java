package org.hexachat.benchmarks.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.benchmarks.protocol.Recorded.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class V1ConversationTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final UUID ROOM = UUID.fromString("00000000-0000-7001-8000-000000000003");
    private static final Seat SEAT = new Seat(0, "token_0", "room_3", ROOM);
    private static final String HELLO = "{\"type\":\"hello\",\"protocol\":\"chat.v1\",\"session\":\"s\"}";

    private final Recorded line = new Recorded();

    @Test
    void subscribes_when_it_is_greeted_and_is_open_when_it_is_subscribed() {
        Conversation conversation = new V1Conversation(SEAT, Opening.atOnce(), line);
        conversation.opened();
        assertThat(line.calls).isEmpty();

        line.hears(conversation, HELLO);
        line.hears(conversation, subscribed(57, 0));

        assertThat(line.calls)
                .containsExactly("send {\"type\":\"subscribe\",\"id\":\"s\",\"room\":\"" + ROOM + "\"}", "ready");
        assertThat(conversation.position()).contains(new Position(57, "k3"));
    }

    @Test
    void resumes_as_many_events_back_as_it_wants_history_and_is_open_when_they_are_in() {
        Conversation conversation = resuming(2, 57);
        line.hears(conversation, HELLO);
        line.hears(conversation, subscribed(57, 2));
        line.hears(conversation, posted(56) + "\n" + posted(57));

        assertThat(line.calls)
                .containsExactly(
                        "send {\"type\":\"subscribe\",\"id\":\"s\",\"room\":\"" + ROOM
                                + "\",\"since\":55,\"epoch\":\"k3\"}",
                        "delivered 56",
                        "delivered 57",
                        "ready");
    }

    @Test
    void counts_an_event_that_is_no_message_as_replayed() {
        Conversation conversation = resuming(2, 57);
        line.hears(conversation, subscribed(57, 2) + "\n" + posted(56));
        line.hears(conversation, "{\"type\":\"member.joined\",\"room\":\"" + ROOM + "\",\"seq\":57}\n");

        assertThat(line.calls).containsExactly("delivered 56", "ready");
    }

    @Test
    void takes_a_reset_for_a_refusal_where_it_wanted_to_resume() {
        Conversation conversation = resuming(2, 57);
        line.hears(conversation, "{\"type\":\"subscribed\",\"seq\":57,\"epoch\":\"k4\",\"reset\":true}");
        assertThat(line.calls).containsExactly("refused");
    }

    @Test
    void hears_every_object_of_a_frame() {
        Conversation conversation = new V1Conversation(SEAT, Opening.atOnce(), line);
        line.hears(
                conversation,
                String.join(
                        "\n",
                        posted(1),
                        "{\"type\":\"accepted\",\"id\":\"m\",\"seq\":1}",
                        "{\"id\":\"m\",\"type\":\"accepted\",\"seq\":2}",
                        "{\"type\":\"error\",\"id\":\"m\",\"code\":\"message.too_long\"}",
                        posted(2)));

        assertThat(line.calls).containsExactly("delivered 1", "accepted", "accepted", "refused", "delivered 2");
    }

    @Test
    void posts_with_a_client_id_that_never_comes_again() {
        List<String> clientIds = new ArrayList<>();
        for (int life = 0; life < 2; life++) {
            Conversation conversation = new V1Conversation(SEAT, Opening.atOnce(), line);
            for (int number = 1; number <= 300; number++) {
                clientIds.add(post(conversation, number).path("client_id").asString());
            }
        }
        assertThat(clientIds)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(UUID.fromString(id)).hasToString(id));
    }

    @Test
    void posts_into_its_room_a_text_of_marker_and_padding() {
        JsonNode message = post(new V1Conversation(SEAT, Opening.atOnce(), line), 7);

        assertThat(message.path("type").asString()).isEqualTo("message.send");
        assertThat(message.path("room").asString()).isEqualTo(ROOM.toString());
        assertThat(message.path("text").asString()).isEqualTo(marked(7) + "xxx");
    }

    private static JsonNode post(Conversation conversation, int number) {
        byte[] target = new byte[400];
        int length = conversation.writeMessage(target, new Marker(1, 0, number, 0), 3);
        return JSON.readTree(target, 0, length);
    }

    private Conversation resuming(int history, long end) {
        return new V1Conversation(SEAT, new Opening(history, Map.of(ROOM, new Position(end, "k3"))), line);
    }

    private static String subscribed(int seq, int replaying) {
        return "{\"type\":\"subscribed\",\"id\":\"s\",\"seq\":%d,\"epoch\":\"k3\",\"replaying\":%d}"
                .formatted(seq, replaying);
    }

    private static String posted(int seq) {
        return "{\"type\":\"message.posted\",\"seq\":%d,\"message\":{\"text\":\"%s\"}}".formatted(seq, marked(seq));
    }
}
