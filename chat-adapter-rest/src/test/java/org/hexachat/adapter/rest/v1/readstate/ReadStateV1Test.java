package org.hexachat.adapter.rest.v1.readstate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadStateV1Test extends V1Test {
    @Test
    void a_member_sees_what_is_unread_until_it_is_read() {
        Client anna = somebody();
        Client boris = somebody();
        String room = anOpenRoomOf(anna);
        join(anna, room);
        join(boris, room);
        say(boris, room, "one");
        say(boris, room, "two");
        say(anna, room, "mine");
        JsonNode shown = get(anna, "/account/rooms").json().at("/items/0");
        assertThat(shown.propertyNames())
                .containsExactly(
                        "room",
                        "seq",
                        "last_message",
                        "active_at",
                        "unread",
                        "mentions",
                        "read_seq",
                        "notifications",
                        "role");
        assertThat(shown.get("room")).isEqualTo(get(anna, room).json());
        assertThat(shown.at("/last_message/text").asString()).isEqualTo("mine");
        assertThat(shown.get("unread").asInt()).isEqualTo(2);
        assertThat(shown.get("seq").asLong()).isEqualTo(5);

        Reply marked = send(anna, "PUT", room + "/members/me/read", "{\"seq\": 3}");
        assertThat(marked.status()).isEqualTo(200);
        assertThat(marked.json().get("read_seq").asLong()).isEqualTo(3);
        assertThat(send(anna, "PUT", room + "/members/me/read", "{\"seq\": 1}")
                        .json()
                        .get("read_seq")
                        .asLong())
                .isEqualTo(3);
        assertThat(get(anna, "/account/rooms").json().at("/items/0/unread").asInt())
                .isEqualTo(1);
        assertThat(get(boris, "/account/rooms").json().at("/items/0/unread").asInt())
                .isEqualTo(1);
    }

    @Test
    void a_person_sees_what_they_are_in_each_room() {
        Client anna = somebody();
        Client boris = somebody();
        String room = anOpenRoomOf(anna);
        join(anna, room);
        join(boris, room);
        assertThat(roleOf(anna)).isEqualTo("owner");
        assertThat(roleOf(boris)).isEqualTo("member");
        send(anna, "PUT", room + "/members/" + idOf(boris) + "/role", "{\"role\": \"moderator\"}");
        assertThat(roleOf(boris)).isEqualTo("moderator");
    }

    private String roleOf(Client client) {
        return get(client, "/account/rooms").json().at("/items/0/role").asString();
    }

    @Test
    void a_mention_is_shown_and_counted() {
        Client anna = somebody();
        String name = aUser();
        Client boris = somebodyCalled(name);
        String room = anOpenRoomOf(anna);
        join(anna, room);
        join(boris, room);
        say(anna, room, "hi @" + name + "!");
        say(anna, room, "hello @room");
        JsonNode shown = get(boris, "/account/rooms").json().at("/items/0");
        assertThat(shown.get("mentions").asInt()).isEqualTo(2);
        assertThat(shown.at("/last_message/mentions_room").asBoolean()).isTrue();
        JsonNode first = get(boris, room + "/messages").json().at("/items/0");
        assertThat(first.get("mentions").size()).isEqualTo(1);
        assertThat(first.at("/mentions/0").asString()).isEqualTo(idOf(boris));
        assertThat(first.get("mentions_room").asBoolean()).isFalse();
        assertThat(get(anna, "/account/rooms").json().at("/items/0/mentions").asInt())
                .isZero();
    }

    @Test
    void a_member_chooses_what_to_be_told_of() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        join(anna, room);
        String mine = room + "/members/me/notifications";
        for (String level : List.of("nothing", "mentions", "all")) {
            Reply chosen = send(anna, "PUT", mine, "{\"level\": \"%s\"}".formatted(level));
            assertThat(chosen.status()).isEqualTo(200);
            assertThat(chosen.json().get("notifications").asString()).isEqualTo(level);
            assertThat(get(anna, "/account/rooms")
                            .json()
                            .at("/items/0/notifications")
                            .asString())
                    .isEqualTo(level);
        }
        assertBlamed(send(anna, "PUT", mine, "{\"level\": \"some\"}"), "level", "input.choice");
        assertBlamed(send(anna, "PUT", mine, "{}"), "level", "input.required");
    }

    @Test
    void rooms_come_page_by_page() {
        Client anna = somebody();
        List<String> rooms = List.of(anOpenRoomOf(anna), anOpenRoomOf(anna), anOpenRoomOf(anna));
        rooms.forEach(room -> join(anna, room));
        JsonNode all = get(anna, "/account/rooms").json();
        JsonNode first = get(anna, "/account/rooms?limit=2").json();
        JsonNode second = get(
                        anna,
                        "/account/rooms?limit=2&after=" + first.get("next").asString())
                .json();
        assertThat(first.get("items").size()).isEqualTo(2);
        assertThat(second.at("/items/0")).isEqualTo(all.at("/items/2"));
        assertThat(second.get("items").size()).isEqualTo(1);
        assertThat(second.get("next").isNull()).isTrue();
        for (String wrong : List.of("x", "x_y", "2026-01-01T00:00:00Z_y", "+1000000-01-01T00:00:00Z_" + anyId())) {
            assertBlamed(get(anna, "/account/rooms?after=" + wrong.replace("+", "%2B")), "after", "input.page");
        }
    }

    @Test
    void who_is_no_member_reads_nothing() {
        Client stranger = somebody();
        String room = anOpenRoomOf(somebody());
        assertThat(get(stranger, "/account/rooms").json().get("items").size()).isZero();
        assertProblem(send(stranger, "PUT", room + "/members/me/read", "{\"seq\": 1}"), 403, "room.not_member");
        assertProblem(
                send(stranger, "PUT", "/rooms/" + anyId() + "/members/me/read", "{\"seq\": 1}"), 404, "room.not_found");
        assertProblem(
                send(stranger, "PUT", room + "/members/me/notifications", "{\"level\": \"all\"}"),
                403,
                "room.not_member");
        for (String wrong : List.of("-1", "\"x\"", "9007199254740992")) {
            assertBlamed(
                    send(stranger, "PUT", room + "/members/me/read", "{\"seq\": %s}".formatted(wrong)),
                    "seq",
                    "input.number");
        }
        assertBlamed(send(stranger, "PUT", room + "/members/me/read", "{\"seq\": 1.5}"), "seq", "input.type");
    }
}
