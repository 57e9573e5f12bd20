package org.hexachat.adapter.rest.v1.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hexachat.domain.user.UserId;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RoomAdministrationV1Test extends V1Test {
    private String name;
    private Client person;
    private Client root;

    @BeforeEach
    void come() {
        name = aUser();
        person = somebodyCalled(name);
        root = somebody();
        storage.users().grantAdministrator(new UserId(UUID.fromString(idOf(root))));
    }

    @Test
    void rooms_are_found_by_a_piece_of_the_name_listed_or_not() {
        String room = open(name + "_Hidden", false);
        join(person, "/rooms/" + room);
        JsonNode found = items("q=" + name.substring(1).toUpperCase(Locale.ROOT) + "_hid");
        assertThat(found.size()).isEqualTo(1);
        JsonNode shown = found.get(0);
        assertThat(shown.propertyNames())
                .containsExactly(
                        "id",
                        "name",
                        "owner",
                        "access",
                        "listed",
                        "slow_mode_s",
                        "retention_days",
                        "created_at",
                        "members",
                        "last_seq",
                        "last_active_at");
        assertThat(shown.get("id").asString()).isEqualTo(room);
        assertThat(shown.get("name").asString()).isEqualTo(name + "_Hidden");
        assertThat(shown.at("/owner/name").asString()).isEqualTo(name);
        assertThat(shown.get("access").asString()).isEqualTo("open");
        assertThat(shown.get("listed").asBoolean()).isFalse();
        assertThat(shown.get("members").asInt()).isEqualTo(1);
        assertThat(shown.get("last_seq").asLong()).isEqualTo(1);
        assertThat(shown.get("last_active_at").isNull()).isFalse();
        assertThat(get(root, "/admin/rooms/" + room).json()).isEqualTo(shown);
    }

    @Test
    void rooms_are_found_by_the_whole_name_of_the_owner() {
        open(name + "_one", true);
        assertThat(items("owner=" + name.toUpperCase(Locale.ROOT)).findValuesAsString("name"))
                .contains(name + "_one");
        assertThat(items("owner=" + name.substring(1)).isEmpty()).isTrue();
        assertThat(items("owner=" + name + "&q=two").isEmpty()).isTrue();
    }

    @Test
    void rooms_come_page_by_page_by_name_or_the_newest_first() {
        List.of("_b", "_a", "_c").forEach(rest -> open(name + rest, true));
        JsonNode first = get(root, "/admin/rooms?limit=2&q=" + name + "_").json();
        assertThat(first.get("items").findValuesAsString("name")).contains(name + "_a", name + "_b");
        JsonNode second = get(
                        root,
                        "/admin/rooms?limit=2&q=" + name + "_&after="
                                + first.get("next").asString())
                .json();
        assertThat(second.get("items").findValuesAsString("name")).contains(name + "_c");
        assertThat(second.get("next").isNull()).isTrue();
        JsonNode newest =
                get(root, "/admin/rooms?sort=created&limit=2&q=" + name + "_").json();
        assertThat(newest.at("/items/0/name").asString()).isEqualTo(name + "_c");
        assertThat(newest.at("/items/1/name").asString()).isEqualTo(name + "_a");
        JsonNode older = get(
                        root,
                        "/admin/rooms?sort=created&limit=2&q=" + name + "_&after="
                                + newest.get("next").asString())
                .json();
        assertThat(older.at("/items/0/name").asString()).isEqualTo(name + "_b");
        assertThat(older.get("next").isNull()).isTrue();
    }

    @Test
    void what_is_asked_for_wrongly_is_blamed() {
        assertBlamed(get(root, "/admin/rooms?sort=size"), "sort", "input.choice");
        assertBlamed(get(root, "/admin/rooms?q=" + "a".repeat(256)), "q", "input.too_long");
        assertBlamed(get(root, "/admin/rooms?owner=" + "a".repeat(151)), "owner", "input.too_long");
        assertBlamed(get(root, "/admin/rooms?sort=created&after=kitchen"), "after", "input.uuid");
        assertProblem(get(root, "/admin/rooms/x"), 404, "room.not_found");
        assertProblem(get(root, "/admin/rooms/" + anyId()), 404, "room.not_found");
    }

    @Test
    void where_somebody_is_a_member_is_seen_page_by_page() {
        String one = open(name + "_1", false);
        String two = open(name + "_2", true);
        open(name + "_3", true);
        Client other = somebody();
        join(person, "/rooms/" + one);
        join(other, "/rooms/" + two);
        join(person, "/rooms/" + two);
        String path = "/admin/users/" + idOf(person) + "/rooms";
        JsonNode all = get(root, path).json().get("items");
        assertThat(all.size()).isEqualTo(2);
        assertThat(all.get(0).propertyNames()).containsExactly("room", "role", "joined_at");
        assertThat(all.at("/0/room")).isEqualTo(get(person, "/rooms/" + one).json());
        assertThat(all.at("/0/role").asString()).isEqualTo("owner");
        JsonNode first = get(root, path + "?limit=1").json();
        JsonNode second = get(root, path + "?limit=1&after=" + first.get("next").asString())
                .json();
        assertThat(second.at("/items/0/room/id").asString()).isEqualTo(two);
        assertThat(second.get("next").isNull()).isTrue();
        assertProblem(get(root, "/admin/users/" + anyId() + "/rooms"), 404, "user.not_found");
    }

    @Test
    void a_room_is_deleted_and_the_log_says_why() {
        String room = open(name + "_gone", false);
        String path = "/admin/rooms/" + room;
        assertBlamed(send(root, "DELETE", path + "?reason=" + "a".repeat(513)), "reason", "input.too_long");
        assertThat(send(root, "DELETE", path + "?reason=spam").status()).isEqualTo(204);
        assertProblem(get(root, path), 404, "room.not_found");
        assertProblem(get(person, "/rooms/" + room), 404, "room.not_found");
        assertProblem(send(root, "DELETE", path), 404, "room.not_found");
        JsonNode line = get(root, "/admin/audit?room=" + room).json().at("/items/0");
        assertThat(line.get("action").asString()).isEqualTo("room.deleted");
        assertThat(line.get("reason").asString()).isEqualTo("spam");
        assertThat(line.at("/actor/id").asString()).isEqualTo(idOf(root));
        assertThat(line.get("room_name").asString()).isEqualTo(name + "_gone");
    }

    @Test
    void somebody_is_put_into_a_room_that_takes_an_invitation() {
        String room = open(name + "_den", false);
        assertThat(send(person, "PUT", "/rooms/" + room + "/access", "{\"access\": \"invitation\"}")
                        .status())
                .isEqualTo(200);
        Client other = somebody();
        String path = "/admin/rooms/" + room + "/members/" + idOf(other);
        assertProblem(get(other, "/rooms/" + room), 404, "room.not_found");
        assertThat(send(root, "PUT", path + "?reason=team").status()).isEqualTo(204);
        assertThat(send(root, "PUT", path).status()).isEqualTo(204);
        assertThat(get(other, "/rooms/" + room).status()).isEqualTo(200);
        JsonNode log = get(person, "/rooms/" + room + "/audit?action=member.added")
                .json()
                .get("items");
        assertThat(log.size()).isEqualTo(1);
        assertThat(log.at("/0/reason").asString()).isEqualTo("team");
        assertThat(log.at("/0/actor/id").asString()).isEqualTo(idOf(root));
        assertThat(log.at("/0/member/id").asString()).isEqualTo(idOf(other));
    }

    @Test
    void who_is_banned_disabled_or_gone_is_not_put_in() {
        String room = open(name + "_den", true);
        Client other = somebody();
        String path = "/admin/rooms/" + room + "/members/" + idOf(other);
        assertThat(send(person, "PUT", "/rooms/" + room + "/bans/" + idOf(other))
                        .status())
                .isEqualTo(204);
        assertProblem(send(root, "PUT", path), 409, "room.already_banned");
        assertThat(send(person, "DELETE", "/rooms/" + room + "/bans/" + idOf(other))
                        .status())
                .isEqualTo(204);
        assertThat(send(root, "PUT", "/admin/users/" + idOf(other) + "/disabled")
                        .status())
                .isEqualTo(204);
        assertProblem(send(root, "PUT", path), 403, "account.disabled");
        assertProblem(send(root, "PUT", "/admin/rooms/" + room + "/members/" + anyId()), 404, "user.not_found");
        assertProblem(send(root, "PUT", "/admin/rooms/" + anyId() + "/members/" + anyId()), 404, "room.not_found");
    }

    @Test
    void nobody_else_does_any_of_it() {
        String room = open(name + "_x", true);
        assertProblem(get(person, "/admin/rooms"), 403, "administrator.required");
        assertProblem(get(person, "/admin/rooms/" + room), 403, "administrator.required");
        assertProblem(send(person, "DELETE", "/admin/rooms/" + room), 403, "administrator.required");
        assertProblem(
                send(person, "PUT", "/admin/rooms/" + room + "/members/" + idOf(person)),
                403,
                "administrator.required");
        assertProblem(get(person, "/admin/users/" + idOf(person) + "/rooms"), 403, "administrator.required");
    }

    private String open(String called, boolean listed) {
        return send(person, "POST", "/rooms", """
                        {"name": "%s", "listed": %s}""".formatted(called, listed))
                .json()
                .get("id")
                .asString();
    }

    private JsonNode items(String query) {
        return get(root, "/admin/rooms?" + query).json().get("items");
    }
}
