package org.hexachat.adapter.rest.v1.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.hexachat.domain.user.UserId;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RoomExportsV1Test extends V1Test {

    @Test
    void an_administrator_sees_who_took_a_room_along_and_its_moderators_see_it_in_the_audit_log() {
        Client anna = somebody();
        Client root = somebody();
        storage.users().grantAdministrator(new UserId(UUID.fromString(idOf(root))));
        String room = anOpenRoomOf(anna);
        join(anna, room);
        long last = say(anna, room, "hi").get("seq").asLong();
        assertThat(get(root, room + "/export").status()).isEqualTo(200);
        JsonNode export = get(root, "/admin/exports").json().at("/items/0");
        assertThat(export.propertyNames())
                .containsExactly("room_id", "room_name", "by", "started_at", "state", "done_seq", "total_seq");
        assertThat(room).endsWith(export.get("room_id").asString());
        assertThat(export.get("room_name").asString())
                .isEqualTo(get(anna, room).json().get("name").asString());
        assertThat(export.at("/by/id").asString()).isEqualTo(idOf(root));
        assertThat(export.get("state").asString()).isEqualTo("complete");
        assertThat(export.get("done_seq").asLong()).isEqualTo(last);
        assertThat(export.get("total_seq").asLong()).isEqualTo(last);
        JsonNode line = get(anna, room + "/audit").json().at("/items/0");
        assertThat(line.get("action").asString()).isEqualTo("room.exported");
        assertThat(line.at("/actor/id").asString()).isEqualTo(idOf(root));
        assertProblem(get(anna, "/admin/exports"), 403, "administrator.required");
    }
}
