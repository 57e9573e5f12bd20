package org.hexachat.adapter.rest.v1.direct;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DirectV1Test extends V1Test {
    @Test
    void the_first_message_makes_a_conversation_that_both_find_at_once() {
        Client anna = somebody();
        Client boris = somebody();
        Reply first = direct(anna, boris, "hi");
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().propertyNames()).containsExactly("room_id", "message_id", "seq", "at");
        String room = first.json().get("room_id").asString();
        assertThat(direct(boris, anna, "hello").json().get("room_id").asString())
                .isEqualTo(room);
        JsonNode mine = get(boris, "/account/rooms").json();
        assertThat(mine.at("/items/0/room/id").asString()).isEqualTo(room);
        assertThat(mine.at("/items/0/room/kind").asString()).isEqualTo("direct");
        assertThat(mine.at("/items/0/room/people").size()).isEqualTo(2);
        assertThat(mine.at("/items/0/unread").asInt()).isEqualTo(1);
        assertThat(get(boris, "/rooms?mine=true").json().get("items").isEmpty()).isTrue();
    }

    @Test
    void nobody_gets_into_a_conversation_or_out_of_it() {
        Client anna = somebody();
        Client boris = somebody();
        String room =
                "/rooms/" + direct(anna, boris, "hi").json().get("room_id").asString();
        Client clara = somebody();
        assertProblem(get(clara, room), 404, "room.not_found");
        assertProblem(send(clara, "PUT", room + "/members/me"), 404, "room.not_found");
        assertProblem(send(boris, "DELETE", room + "/members/me"), 409, "room.direct");
        assertProblem(send(anna, "DELETE", room + "/members/" + idOf(boris)), 409, "room.direct");
        assertProblem(send(anna, "PUT", room + "/bans/" + idOf(boris)), 409, "room.direct");
        assertProblem(send(anna, "PATCH", room, "{\"name\": \"ours\"}"), 409, "room.direct");
        assertProblem(send(anna, "PUT", room + "/password", "{\"password\": \"x\"}"), 409, "room.direct");
        assertProblem(send(anna, "POST", room + "/invitations"), 409, "room.direct");
        assertProblem(send(anna, "DELETE", room), 409, "room.direct");
        assertThat(get(boris, room + "/members").json().get("items").size()).isEqualTo(2);
    }

    @Test
    void what_is_asked_for_in_a_wrong_way_is_refused() {
        Client anna = somebody();
        assertBlamed(send(anna, "POST", "/direct", "{\"text\": \"hi\"}"), "people", "input.required");
        assertBlamed(send(anna, "POST", "/direct", "{\"text\": \"hi\", \"people\": [1]}"), "people", "input.uuid");
        assertBlamed(
                send(anna, "POST", "/direct", "{\"text\": \"hi\", \"people\": [\"%s\"]}".formatted(idOf(anna))),
                "people",
                "direct.people");
        assertProblem(
                send(anna, "POST", "/direct", "{\"text\": \"hi\", \"people\": [\"%s\"]}".formatted(anyId())),
                404,
                "user.not_found");
    }

    private static Reply direct(Client from, Client to, String text) {
        return send(from, "POST", "/direct", "{\"people\": [\"%s\"], \"text\": \"%s\"}".formatted(idOf(to), text));
    }
}
