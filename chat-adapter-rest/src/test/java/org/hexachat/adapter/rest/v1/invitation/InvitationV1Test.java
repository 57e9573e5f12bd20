package org.hexachat.adapter.rest.v1.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class InvitationV1Test extends V1Test {
    @Test
    void a_moderator_invites_and_who_holds_the_link_comes_in() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        assertThat(send(anna, "PUT", room + "/access", "{\"access\": \"invitation\"}")
                        .json()
                        .get("access")
                        .asString())
                .isEqualTo("invitation");
        Client boris = somebody();
        assertProblem(send(boris, "PUT", room + "/members/me"), 403, "room.invitation_required");
        Reply made = send(anna, "POST", room + "/invitations", "{\"expires_in_s\": 3600, \"max_uses\": 1}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().propertyNames())
                .containsExactly("id", "token", "url", "created_at", "expires_at", "uses", "max_uses");
        String url = urlIn(made.json());
        JsonNode shown = get(boris, url).json();
        assertThat(shown.propertyNames()).containsExactly("room_id", "room_name", "expires_at");
        Reply joined = send(boris, "POST", url + "/join");
        assertThat(joined.status()).isEqualTo(201);
        assertThat(joined.body()).isEqualTo(get(boris, room).body());
        assertProblem(send(boris, "POST", url + "/join"), 409, "room.already_member");
        assertProblem(send(somebody(), "POST", url + "/join"), 404, "invitation.invalid");
        assertProblem(get(somebody(), url), 404, "invitation.invalid");
    }

    @Test
    void invitations_are_listed_without_their_tokens_and_withdrawn() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        JsonNode made = send(anna, "POST", room + "/invitations").json();
        assertThat(made.get("max_uses").asInt()).isEqualTo(100);
        Reply list = get(anna, room + "/invitations");
        assertThat(list.json().at("/items/0").propertyNames())
                .containsExactly("id", "created_by", "created_at", "expires_at", "uses", "max_uses");
        assertThat(list.json().at("/items/0/created_by/id").asString()).isEqualTo(idOf(anna));
        assertThat(list.body()).doesNotContain(made.get("token").asString());
        String one = room + "/invitations/" + made.get("id").asString();
        Client boris = somebody();
        assertProblem(send(boris, "DELETE", one), 403, "room.not_moderator");
        assertProblem(get(boris, room + "/invitations"), 403, "room.not_moderator");
        assertThat(send(anna, "DELETE", one).status()).isEqualTo(204);
        assertProblem(send(anna, "DELETE", one), 404, "invitation.not_found");
        assertProblem(send(anna, "DELETE", room + "/invitations/none"), 404, "invitation.not_found");
        assertProblem(get(boris, urlIn(made)), 404, "invitation.invalid");
    }

    @Test
    void what_is_asked_for_in_a_wrong_way_is_refused() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        String path = room + "/invitations";
        assertBlamed(send(anna, "POST", path, "{\"expires_in_s\": 59}"), "expires_in_s", "input.number");
        assertBlamed(send(anna, "POST", path, "{\"max_uses\": 10001}"), "max_uses", "input.number");
        assertBlamed(send(anna, "PUT", room + "/access", "{\"access\": \"ajar\"}"), "access", "input.choice");
        assertBlamed(
                send(anna, "POST", "/rooms", "{\"name\": \"x\", \"password\": \"p\", \"access\": \"invitation\"}"),
                "access",
                "input.exclusive");
    }

    private static String urlIn(JsonNode made) {
        return made.get("url").asString().substring("/api/v1".length());
    }
}
