package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Who runs the server looks after the rooms of others, against the packaged jar. */
class RoomAdministrationIT {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @RegisterExtension
    static final AdministeredServer SERVER = new AdministeredServer();

    @Test
    void every_room_is_found_but_direct_conversations() {
        V1Person anna = SERVER.registered("anna");
        V1Person boris = SERVER.registered("boris");
        for (String name : List.of("garden_shed", "Kitchen", "attic")) {
            anna.post("/rooms", Map.of("name", name, "listed", false, "access", "invitation"))
                    .require(201);
        }
        anna.post("/direct", Map.of("people", List.of(boris.id()), "text", "only us"))
                .require(201);
        assertThat(names("owner=ANNA")).containsExactly("attic", "garden_shed", "Kitchen");
        assertThat(names("owner=anna&sort=created")).containsExactly("attic", "Kitchen", "garden_shed");
        assertThat(names("q=ITCH")).containsExactly("Kitchen");
        assertThat(names("q=ga")).containsExactly("garden_shed");
        assertThat(names("q=shed&sort=created")).containsExactly("garden_shed");
        assertThat(names("q=shed&owner=boris")).isEmpty();
        JsonNode first = SERVER.root()
                .get("/admin/rooms?owner=anna&sort=created&limit=2")
                .require(200);
        assertThat(names("owner=anna&sort=created&limit=2&after="
                        + first.get("next").asString()))
                .containsExactly("garden_shed");
        assertThat(SERVER.root().get("/admin/rooms?limit=100").require(200).toString())
                .doesNotContain("anna, boris");
        assertThat(SERVER.root()
                        .get("/admin/users/" + boris.id() + "/rooms")
                        .require(200)
                        .get("items")
                        .isEmpty())
                .isTrue();
        refused(anna.get("/admin/rooms"), 403, "administrator.required");
    }

    @Test
    void a_room_is_deleted_and_whoever_is_in_it_is_cut_off() {
        V1Person clara = SERVER.registered("clara");
        String room = clara.opensRoom("spam_room");
        try (V1Connection open = V1Connection.open(clara)) {
            open.subscribe(room)
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
            assertThat(open.follows(room)).isTrue();
            SERVER.root()
                    .delete("/admin/rooms/" + room + "?reason=nothing%20but%20spam")
                    .require(204);
            await().atMost(PATIENCE).until(() -> !open.follows(room));
        }
        refused(clara.get("/rooms/" + room), 404, "room.not_found");
        JsonNode line =
                SERVER.root().get("/admin/audit?room=" + room).require(200).at("/items/0");
        assertThat(line.get("action").asString()).isEqualTo("room.deleted");
        assertThat(line.get("reason").asString()).isEqualTo("nothing but spam");
        assertThat(line.at("/actor/name").asString()).isEqualTo("root");
    }

    @Test
    void who_is_put_into_a_room_hears_of_it_at_once_and_can_talk_there() {
        V1Person dora = SERVER.registered("dora");
        V1Person emil = SERVER.registered("emil");
        String room = dora.opensRoom("team");
        dora.patch("/rooms/" + room, Map.of("listed", false)).require(200);
        dora.put("/rooms/" + room + "/access", Map.of("access", "invitation")).require(200);
        String member = "/admin/rooms/" + room + "/members/" + emil.id();
        refused(emil.join(room), 404, "room.not_found");
        try (V1Connection phone = V1Connection.open(emil);
                V1Connection desk = V1Connection.open(dora)) {
            phone.hello();
            desk.subscribe(room)
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
            SERVER.root().put(member + "?reason=new%20here", Map.of()).require(204);
            SERVER.root().put(member, Map.of()).require(204);
            await().atMost(PATIENCE).until(() -> !phone.added().isEmpty());
            assertThat(phone.added()).hasSize(1);
            assertThat(phone.added().getFirst().get("id").asString()).isEqualTo(room);
            desk.heardUpTo(room, 4);
        }
        emil.post("/rooms/" + room + "/messages", Map.of("text", "hello")).require(201);
        JsonNode found = SERVER.root().get("/admin/rooms/" + room).require(200);
        assertThat(found.get("members").asInt()).isEqualTo(2);
        assertThat(found.get("last_seq").asInt()).isEqualTo(5);
        JsonNode rooms =
                SERVER.root().get("/admin/users/" + emil.id() + "/rooms").require(200);
        assertThat(rooms.at("/items/0/room/id").asString()).isEqualTo(room);
        JsonNode line = dora.get("/rooms/" + room + "/audit?action=member.added")
                .require(200)
                .get("items");
        assertThat(line.size()).isEqualTo(1);
        assertThat(line.at("/0/actor/name").asString()).isEqualTo("root");
        assertThat(line.at("/0/member/name").asString()).isEqualTo("emil");

        SERVER.root()
                .delete("/rooms/" + room + "/members/" + emil.id() + "?reason=left")
                .require(204);
        dora.put("/rooms/" + room + "/bans/" + emil.id(), Map.of()).require(204);
        refused(SERVER.root().put(member, Map.of()), 409, "room.already_banned");
    }

    private static List<String> names(String query) {
        return SERVER.root()
                .get("/admin/rooms?" + query)
                .require(200)
                .get("items")
                .valueStream()
                .map(room -> room.get("name").asString())
                .toList();
    }

    private static void refused(V1Person.Answer answer, int status, String code) {
        assertThat(answer.require(status).get("code").asString()).isEqualTo(code);
    }
}
