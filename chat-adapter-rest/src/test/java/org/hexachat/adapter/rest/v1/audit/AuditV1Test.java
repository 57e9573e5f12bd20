package org.hexachat.adapter.rest.v1.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AuditV1Test extends V1Test {
    @Test
    void moderators_read_narrow_and_export_what_happened_in_their_room() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        Client boris = somebody();
        join(boris, room);
        assertThat(send(anna, "DELETE", room + "/members/" + idOf(boris) + "?reason=too%20loud")
                        .status())
                .isEqualTo(204);
        assertThat(send(anna, "PUT", room + "/bans/" + idOf(boris) + "?reason=again")
                        .status())
                .isEqualTo(204);
        JsonNode page = get(anna, room + "/audit?limit=1").json();
        assertThat(page.at("/items/0").propertyNames())
                .containsExactly(
                        "number",
                        "at",
                        "actor",
                        "action",
                        "room_id",
                        "room_name",
                        "member",
                        "message_id",
                        "reason",
                        "detail");
        assertThat(page.at("/items/0/action").asString()).isEqualTo("member.banned");
        String next = page.get("next").asString();
        JsonNode rest = get(anna, room + "/audit?limit=1&before=" + next).json();
        assertThat(rest.at("/items/0/action").asString()).isEqualTo("member.kicked");
        assertThat(rest.at("/items/0/reason").asString()).isEqualTo("too loud");
        assertThat(rest.at("/items/0/member/id").asString()).isEqualTo(idOf(boris));
        assertThat(rest.get("next").isNull()).isTrue();
        assertThat(get(anna, room + "/audit?action=member.kicked").json().get("items"))
                .hasSize(1);
        assertBlamed(get(anna, room + "/audit?action=dance"), "action", "input.choice");
        assertBlamed(get(anna, room + "/audit?actor=x"), "actor", "input.uuid");
        Reply exported = get(anna, room + "/audit/export");
        assertThat(exported.header("Content-Type").orElseThrow()).startsWith("application/jsonl");
        assertThat(exported.body().lines()).hasSize(2).first().asString().contains("member.banned");
        assertProblem(get(boris, room + "/audit/export"), 403, "room.not_moderator");
        assertProblem(get(boris, room + "/audit"), 403, "room.not_moderator");
        assertProblem(get(anna, "/admin/audit"), 403, "administrator.required");
    }

    @Test
    void a_reason_that_cannot_be_one_stops_the_act() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        Client boris = somebody();
        join(boris, room);
        assertBlamed(send(anna, "PUT", room + "/bans/" + idOf(boris) + "?reason=a%0Ab"), "reason", "input.characters");
        assertThat(get(boris, room + "/messages").status()).isEqualTo(200);
    }
}
