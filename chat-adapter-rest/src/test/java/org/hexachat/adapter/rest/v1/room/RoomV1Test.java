package org.hexachat.adapter.rest.v1.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RoomV1Test extends V1Test {
    @Test
    void a_room_is_made_and_shown_to_everybody() {
        Client anna = somebody();
        String name = anyName();
        Reply made = send(anna, "POST", "/rooms", "{\"name\": \"%s\", \"password\": \"sesame\"}".formatted(name));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().propertyNames())
                .containsExactly(
                        "id",
                        "name",
                        "owner_id",
                        "password_required",
                        "access",
                        "listed",
                        "kind",
                        "people",
                        "slow_mode_s",
                        "retention_days",
                        "created_at");
        assertThat(made.json().get("owner_id").asString()).isEqualTo(idOf(anna));
        assertThat(made.json().get("password_required").asBoolean()).isTrue();
        assertThat(made.header("Location"))
                .contains("/api/v1/rooms/" + made.json().get("id").asString());
        assertThat(somebody().get(made.header("Location").orElseThrow()).body()).isEqualTo(made.body());
    }

    @Test
    void a_room_that_is_not_listed_is_there_for_its_members_alone() {
        Client anna = somebody();
        String name = anyName();
        Reply made = send(anna, "POST", "/rooms", "{\"name\": \"%s\", \"listed\": false}".formatted(name));
        assertThat(made.json().get("listed").asBoolean()).isFalse();
        String room = "/rooms/" + made.json().get("id").asString();
        Client boris = somebody();
        assertProblem(get(boris, room), 404, "room.not_found");
        assertProblem(send(boris, "PUT", room + "/members/me"), 404, "room.not_found");
        assertThat(get(boris, "/rooms?q=" + name).json().get("items").isEmpty()).isTrue();
        join(anna, room);
        assertThat(get(anna, "/rooms?q=" + name).json().get("items").size()).isEqualTo(1);
        assertThat(send(anna, "PATCH", room, "{\"listed\": true}")
                        .json()
                        .get("listed")
                        .asBoolean())
                .isTrue();
        assertThat(get(boris, room).status()).isEqualTo(200);
        assertProblem(send(boris, "PATCH", room, "{\"listed\": false}"), 403, "room.not_moderator");
        assertBlamed(send(anna, "PATCH", room, "{\"listed\": \"no\"}"), "listed", "input.boolean");
    }

    @Test
    void the_same_client_id_makes_one_room() {
        Client anna = somebody();
        String body = "{\"name\": \"%s\", \"client_id\": \"%s\"}".formatted(anyName(), anyId());
        Reply first = send(anna, "POST", "/rooms", body);
        Reply again = send(anna, "POST", "/rooms", body);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1-1-1", "no", "", "0198f0a0-0000-7000-8000-00000000000g"})
    void a_client_id_is_a_uuid(String clientId) {
        Reply reply = send(
                somebody(),
                "POST",
                "/rooms",
                "{\"name\": \"%s\", \"client_id\": \"%s\"}".formatted(anyName(), clientId));
        assertBlamed(reply, "client_id", "input.uuid");
    }

    @Test
    void a_name_that_is_taken_is_told() {
        Client anna = somebody();
        String body = "{\"name\": \"%s\"}".formatted(anyName());
        assertThat(send(anna, "POST", "/rooms", body).status()).isEqualTo(201);
        assertBlamed(send(anna, "POST", "/rooms", body), "name", "room.name_taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1-1-1", "room1", "00000000-0000-0000-0000-00000000000g"})
    void what_is_no_identifier_names_no_room(String id) {
        assertProblem(get(somebody(), "/rooms/" + id), 404, "room.not_found");
    }

    @Test
    void rooms_are_found_page_by_page() {
        Client anna = somebody();
        String common = anyName() + "x";
        for (String end : List.of("c", "a", "b")) {
            send(anna, "POST", "/rooms", "{\"name\": \"%s\"}".formatted(common + end));
        }
        JsonNode first = get(anna, "/rooms?limit=2&q=" + common).json();
        assertThat(names(first)).containsExactly(common + "a", common + "b");
        JsonNode second = get(
                        anna,
                        "/rooms?limit=2&q=" + common + "&after="
                                + first.get("next").asString())
                .json();
        assertThat(names(second)).containsExactly(common + "c");
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(get(anna, "/rooms?limit=3&q=" + common).json().get("next").isNull())
                .as("a page that is full and the last one")
                .isTrue();
    }

    @Test
    void ones_own_rooms_are_those_that_one_joined() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        assertThat(get(anna, "/rooms?mine=true").json().get("items").size()).isZero();
        join(anna, room);
        assertThat(get(anna, "/rooms?mine=true").json().get("items").size()).isEqualTo(1);
    }

    @Test
    void a_query_is_checked() {
        Client anna = somebody();
        for (String limit : List.of("0", "101", "-1", "x", "", "1,2", "99999999999999999999")) {
            assertBlamed(get(anna, "/rooms?limit=" + limit), "limit", "input.number");
        }
        assertBlamed(get(anna, "/rooms?mine=yes"), "mine", "input.boolean");
        assertBlamed(get(anna, "/rooms?q=%00"), "q", "input.characters");
        assertBlamed(get(anna, "/rooms?after=" + "x".repeat(256)), "after", "input.too_long");
    }

    @Test
    void its_owner_renames_a_room() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        String name = anyName();
        Reply renamed = send(anna, "PATCH", room, "{\"name\": \"%s\"}".formatted(name));
        assertThat(renamed.status()).isEqualTo(200);
        assertThat(renamed.json().get("name").asString()).isEqualTo(name);
        assertThat(send(anna, "PATCH", room, "{}").body()).isEqualTo(renamed.body());
        assertBlamed(send(anna, "PATCH", room, "{\"name\": null}"), "name", "input.null");
        assertProblem(send(somebody(), "PATCH", room, "{\"name\": \"mine\"}"), 403, "room.not_moderator");
    }

    @Test
    void its_owner_says_what_opens_a_room() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        Reply set = send(anna, "PUT", room + "/password", "{\"password\": \"sesame\"}");
        assertThat(set.json().get("password_required").asBoolean()).isTrue();
        assertProblem(send(somebody(), "DELETE", room + "/password"), 403, "room.not_owner");
        assertBlamed(send(anna, "PUT", room + "/password", "{}"), "password", "input.required");
        assertThat(send(anna, "DELETE", room + "/password")
                        .json()
                        .get("password_required")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void its_owner_deletes_a_room() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        assertProblem(send(somebody(), "DELETE", room), 403, "room.not_owner");
        assertThat(send(anna, "DELETE", room).status()).isEqualTo(204);
        assertProblem(get(anna, room), 404, "room.not_found");
    }

    private static List<String> names(JsonNode list) {
        return list.get("items")
                .valueStream()
                .map(item -> item.get("name").asString())
                .toList();
    }
}
