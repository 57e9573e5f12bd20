package org.hexachat.adapter.rest.v1.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MessageV1Test extends V1Test {
    private Client anna;
    private Client boris;
    private String room;

    @BeforeEach
    void meet() {
        anna = somebody();
        boris = somebody();
        room = anOpenRoomOf(anna);
        join(anna, room);
        join(boris, room);
    }

    @Test
    void what_was_said_is_in_the_history() {
        Reply said = send(boris, "POST", room + "/messages", "{\"text\": \"hi 👋\"}");
        assertThat(said.status()).isEqualTo(201);
        assertThat(said.json().propertyNames()).containsExactly("message_id", "seq", "at");
        assertThat(said.header("Location"))
                .contains("/api/v1" + room + "/messages/"
                        + said.json().get("message_id").asString());
        JsonNode item = get(anna, room + "/messages").json().at("/items/0");
        assertThat(item.propertyNames())
                .containsExactly(
                        "id",
                        "seq",
                        "author",
                        "text",
                        "mentions",
                        "mentions_room",
                        "reply_to",
                        "thread_id",
                        "reactions",
                        "thread",
                        "at",
                        "edited_at",
                        "deleted",
                        "withheld");
        assertThat(item.get("id")).isEqualTo(said.json().get("message_id"));
        assertThat(item.get("seq")).isEqualTo(said.json().get("seq"));
        assertThat(item.get("text").asString()).isEqualTo("hi 👋");
        assertThat(item.at("/author/id").asString()).isEqualTo(idOf(boris));
        assertThat(item.get("edited_at").isNull()).isTrue();
        assertThat(item.get("deleted").asBoolean()).isFalse();
    }

    @Test
    void the_same_client_id_says_it_once() {
        String body = "{\"text\": \"once\", \"client_id\": \"%s\"}".formatted(anyId());
        Reply first = send(boris, "POST", room + "/messages", body);
        Reply again = send(boris, "POST", room + "/messages", body);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(texts(get(anna, room + "/messages").json())).containsExactly("once");
    }

    @Test
    void a_text_is_checked() {
        String messages = room + "/messages";
        assertBlamed(send(boris, "POST", messages, "{\"text\": \" \"}"), "text", "input.blank");
        assertBlamed(
                send(boris, "POST", messages, "{\"text\": \"%s\"}".formatted("x".repeat(4_001))),
                "text",
                "input.too_long");
        assertBlamed(send(boris, "POST", messages, "{\"text\": \"\\u0007\"}"), "text", "input.characters");
        assertBlamed(send(boris, "POST", messages, "{\"text\": \"a\", \"client_id\": 7}"), "client_id", "input.uuid");
    }

    @Test
    void only_members_speak_and_read() {
        Client stranger = somebody();
        assertProblem(send(stranger, "POST", room + "/messages", "{\"text\": \"hi\"}"), 403, "room.not_member");
        assertProblem(get(stranger, room + "/messages"), 403, "room.not_member");
        assertProblem(
                send(boris, "POST", "/rooms/" + anyId() + "/messages", "{\"text\": \"hi\"}"), 404, "room.not_found");
    }

    @Test
    void the_history_is_read_backwards_from_its_end_and_forwards_from_its_beginning() {
        for (String text : List.of("a", "b", "c", "d", "e")) {
            say(boris, room, text);
        }
        JsonNode newest = page("limit=2");
        JsonNode middle = page("limit=2&before=" + newest.get("next").asString());
        JsonNode oldest = page("limit=2&before=" + middle.get("next").asString());
        assertThat(texts(newest)).containsExactly("d", "e");
        assertThat(texts(middle)).containsExactly("b", "c");
        assertThat(texts(oldest)).containsExactly("a");
        assertThat(oldest.get("next").isNull()).isTrue();

        JsonNode first = page("limit=3&after=0");
        JsonNode second = page("limit=3&after=" + first.get("next").asString());
        assertThat(texts(first)).containsExactly("a", "b", "c");
        assertThat(texts(second)).containsExactly("d", "e");
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(page("limit=5").get("next").isNull()).isTrue();
    }

    @Test
    void one_message_is_shown_as_the_history_shows_it() {
        String message = room + "/messages/"
                + say(boris, room, "hello").get("message_id").asString();
        assertThat(get(anna, message).json())
                .isEqualTo(get(anna, room + "/messages").json().at("/items/0"));
        send(boris, "DELETE", message);
        JsonNode deleted = get(anna, message).json();
        assertThat(deleted.get("deleted").asBoolean()).isTrue();
        assertThat(deleted.get("text").isNull()).isTrue();
        assertProblem(get(anna, room + "/messages/" + anyId()), 404, "message.not_found");
        assertProblem(get(anna, room + "/messages/x"), 404, "message.not_found");
        assertProblem(get(somebody(), message), 403, "room.not_member");
    }

    @Test
    void a_query_is_checked() {
        assertBlamed(get(anna, room + "/messages?before=x"), "before", "input.number");
        assertBlamed(get(anna, room + "/messages?after=-1"), "after", "input.number");
        assertBlamed(get(anna, room + "/messages?after=1&before=2"), "after", "input.exclusive");
        assertBlamed(get(anna, room + "/messages?limit=101"), "limit", "input.number");
    }

    @Test
    void an_author_edits_and_a_moderator_deletes() {
        String message =
                room + "/messages/" + say(boris, room, "helo").get("message_id").asString();
        Reply edited = send(boris, "PATCH", message, "{\"text\": \"hello\"}");
        assertThat(edited.status()).isEqualTo(200);
        assertThat(edited.json().get("seq").asLong()).isGreaterThan(3);
        JsonNode item = get(anna, room + "/messages").json().at("/items/0");
        assertThat(item.get("text").asString()).isEqualTo("hello");
        assertThat(item.get("edited_at").isNull()).isFalse();
        assertBlamed(send(boris, "PATCH", message, "{\"text\": \"\\u0007\"}"), "text", "input.characters");
        Client carol = somebody();
        join(carol, room);
        assertProblem(send(carol, "PATCH", message, "{\"text\": \"mine\"}"), 403, "message.not_author");

        assertThat(send(anna, "DELETE", message).status()).isEqualTo(200);
        JsonNode gone = get(anna, room + "/messages").json().at("/items/0");
        assertThat(gone.get("text").isNull()).isTrue();
        assertThat(gone.get("deleted").asBoolean()).isTrue();
        assertProblem(send(anna, "DELETE", message), 404, "message.not_found");
        assertProblem(send(anna, "DELETE", room + "/messages/x"), 404, "message.not_found");
    }

    private JsonNode page(String query) {
        return get(anna, room + "/messages?" + query).json();
    }

    private static List<String> texts(JsonNode list) {
        return list.get("items")
                .valueStream()
                .map(item -> item.get("text").asString())
                .toList();
    }
}
