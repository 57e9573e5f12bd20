package org.hexachat.adapter.rest.v1.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ThreadV1Test extends V1Test {
    @Test
    void a_thread_has_its_own_list_and_count_and_followers() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        join(anna, room);
        String root = said(anna, room, "{\"text\":\"root\"}");
        String reply = said(anna, room, "{\"text\":\"first\",\"reply_to\":\"%s\"}".formatted(root));
        said(anna, room, "{\"text\":\"second\",\"reply_to\":\"%s\"}".formatted(reply));
        String thread = room + "/messages/" + root;
        JsonNode replies = get(anna, thread + "/replies").json().get("items");
        assertThat(replies).extracting(item -> item.get("text").asString()).containsExactly("first", "second");
        assertThat(replies.get(1).get("reply_to").asString()).isEqualTo(reply);
        assertThat(replies.get(1).get("thread_id").asString()).isEqualTo(root);
        JsonNode summary = get(anna, room + "/messages").json().at("/items/0/thread");
        assertThat(summary.propertyNames()).containsExactly("replies", "last_seq", "following");
        assertThat(summary.get("replies").asInt()).isEqualTo(2);
        assertThat(summary.get("following").asBoolean()).isTrue();
        assertThat(send(anna, "DELETE", thread + "/follow").status()).isEqualTo(204);
        assertThat(get(anna, room + "/messages")
                        .json()
                        .at("/items/0/thread/following")
                        .asBoolean())
                .isFalse();
        assertThat(send(anna, "PUT", thread + "/follow").status()).isEqualTo(204);
        assertProblem(get(somebody(), thread + "/replies"), 403, "room.not_member");
        assertProblem(get(anna, room + "/messages/" + anyId() + "/replies"), 404, "message.not_found");
        assertProblem(
                send(anna, "POST", room + "/messages", "{\"text\":\"x\",\"reply_to\":\"%s\"}".formatted(anyId())),
                404,
                "message.not_found");
    }

    @Test
    void moderators_see_what_an_edited_message_said_before() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        join(anna, room);
        Client boris = somebody();
        join(boris, room);
        String message = room + "/messages/" + said(boris, room, "{\"text\":\"one\"}");
        send(boris, "PATCH", message, "{\"text\":\"two\"}");
        send(boris, "PATCH", message, "{\"text\":\"three\"}");
        JsonNode edits = get(anna, message + "/edits?limit=1").json();
        assertThat(edits.at("/items/0").propertyNames()).containsExactly("seq", "editor", "edited_at", "text_before");
        assertThat(edits.at("/items/0/text_before").asString()).isEqualTo("one");
        JsonNode next = get(anna, message + "/edits?after=" + edits.get("next").asString())
                .json();
        assertThat(next.at("/items/0/text_before").asString()).isEqualTo("two");
        assertProblem(get(boris, message + "/edits"), 403, "room.not_moderator");
    }

    @Test
    void an_owner_takes_the_whole_room_as_a_file() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        join(anna, room);
        Client boris = somebody();
        join(boris, room);
        said(boris, room, "{\"text\":\"hi\"}");
        Reply file = get(anna, room + "/export");
        assertThat(file.header("Content-Disposition").orElseThrow()).isEqualTo("attachment; filename=\"room.jsonl\"");
        assertThat(file.body().lines())
                .hasSize(5)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"type\":\"room\",\"room\":{\"id\":"),
                        line -> assertThat(line).startsWith("{\"type\":\"member\",\"user\":{\"id\":"),
                        line -> assertThat(line).startsWith("{\"type\":\"member\""),
                        line -> assertThat(line).contains("\"text\":\"hi\""),
                        line -> assertThat(line).isEqualTo("{\"type\":\"end\"}"));
        assertProblem(get(boris, room + "/export"), 403, "room.not_owner");
    }

    @Test
    void a_reaction_is_added_once_counted_and_taken_back() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        join(anna, room);
        String message = said(anna, room, "{\"text\":\"hi\"}");
        String reaction = room + "/messages/" + message + "/reactions/%F0%9F%91%8D";
        assertThat(send(anna, "PUT", reaction + "/me").status()).isEqualTo(201);
        assertProblem(send(anna, "PUT", reaction + "/me"), 409, "message.already_reacted");
        JsonNode shown = get(anna, room + "/messages").json().at("/items/0/reactions/0");
        assertThat(shown.get("emoji").asString()).isEqualTo("👍");
        assertThat(shown.get("count").asInt()).isEqualTo(1);
        assertThat(shown.get("me").asBoolean()).isTrue();
        assertThat(get(anna, reaction).json().at("/items/0/id").asString()).isEqualTo(idOf(anna));
        assertThat(send(anna, "DELETE", reaction + "/me").status()).isEqualTo(200);
        assertProblem(send(anna, "DELETE", reaction + "/me"), 409, "message.not_reacted");
        assertProblem(send(anna, "PUT", room + "/messages/" + message + "/reactions/boo/me"), 400, "emoji.invalid");
    }

    private static String said(Client client, String room, String body) {
        return send(client, "POST", room + "/messages", body)
                .json()
                .get("message_id")
                .asString();
    }
}
