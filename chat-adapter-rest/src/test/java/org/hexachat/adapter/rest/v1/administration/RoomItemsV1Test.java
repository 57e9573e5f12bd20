package org.hexachat.adapter.rest.v1.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexachat.domain.user.UserId;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What all rooms have, for those who run the server. */
class RoomItemsV1Test extends V1Test {
    private static final List<String> LISTS = List.of("invitations", "incoming-webhooks", "outgoing-webhooks");

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
    void invitations_are_seen_with_their_rooms_and_withdrawn_there() {
        String room = anOpenRoomOf(person);
        JsonNode made = send(person, "POST", room + "/invitations", "{}").json();
        JsonNode shown = only("invitations", "invitation", room);
        assertThat(shown).isEqualTo(get(person, room + "/invitations").json().at("/items/0"));
        assertThat(shown.get("id")).isEqualTo(made.get("id"));
        assertThat(get(root, mine("invitations")).body())
                .doesNotContain(made.get("token").asString());
        assertThat(send(root, "DELETE", room + "/invitations/" + made.get("id").asString())
                        .status())
                .isEqualTo(204);
        assertThat(items("invitations").isEmpty()).isTrue();
    }

    @Test
    void incoming_webhooks_are_seen_with_their_rooms_and_revoked_there() {
        String room = anOpenRoomOf(person);
        JsonNode made = send(person, "POST", room + "/webhooks", "{\"name\": \"%s\"}".formatted(anyName()))
                .json();
        JsonNode shown = only("incoming-webhooks", "webhook", room);
        assertThat(shown).isEqualTo(get(person, room + "/webhooks").json().at("/items/0"));
        assertThat(shown.get("name")).isEqualTo(made.get("name"));
        String secret = made.get("url").asString().replaceFirst(".*/", "");
        assertThat(get(root, mine("incoming-webhooks")).body()).doesNotContain(secret);
        assertThat(send(root, "DELETE", room + "/webhooks/" + made.get("id").asString())
                        .status())
                .isEqualTo(204);
        assertThat(items("incoming-webhooks").isEmpty()).isTrue();
    }

    @Test
    void outgoing_webhooks_are_seen_with_their_rooms_and_deleted_there() {
        String room = anOpenRoomOf(person);
        JsonNode made = send(person, "POST", room + "/outgoing-webhooks", "{\"url\": \"https://example.org/hook\"}")
                .json();
        JsonNode shown = only("outgoing-webhooks", "webhook", room);
        assertThat(shown)
                .isEqualTo(get(person, room + "/outgoing-webhooks").json().at("/items/0"));
        assertThat(shown.has("secret")).isFalse();
        assertThat(get(root, mine("outgoing-webhooks")).body())
                .doesNotContain(made.get("secret").asString());
        assertThat(send(
                                root,
                                "DELETE",
                                room + "/outgoing-webhooks/" + made.get("id").asString())
                        .status())
                .isEqualTo(204);
        assertThat(items("outgoing-webhooks").isEmpty()).isTrue();
    }

    @Test
    void they_come_page_by_page_the_newest_first() {
        List<String> rooms =
                Stream.generate(() -> anOpenRoomOf(person)).limit(3).toList();
        List<String> made = rooms.stream()
                .map(room -> send(person, "POST", room + "/invitations", "{}")
                        .json()
                        .get("id")
                        .asString())
                .toList();
        JsonNode first = get(root, mine("invitations") + "&limit=2").json();
        assertThat(ids(first)).containsExactly(made.get(2), made.get(1));
        JsonNode second = get(
                        root,
                        mine("invitations") + "&limit=2&after="
                                + first.get("next").asString())
                .json();
        assertThat(ids(second)).containsExactly(made.getFirst());
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void they_are_found_by_the_whole_name_of_the_room() {
        String room = anOpenRoomOf(person);
        send(person, "POST", room + "/invitations", "{}");
        send(person, "POST", anOpenRoomOf(person) + "/invitations", "{}");
        String called = get(person, room).json().get("name").asString();
        assertThat(get(root, "/admin/invitations?room_name=" + called.toUpperCase(Locale.ROOT))
                        .json()
                        .get("items")
                        .findValuesAsString("room_name"))
                .containsExactly(called);
        assertThat(get(root, "/admin/invitations?room_name=" + called.substring(1))
                        .json()
                        .get("items")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void what_is_asked_for_wrongly_is_blamed_and_nobody_else_asks() {
        for (String list : LISTS) {
            assertBlamed(get(root, "/admin/" + list + "?after=kitchen"), "after", "input.uuid");
            assertBlamed(
                    get(root, "/admin/" + list + "?created_by=" + "a".repeat(151)), "created_by", "input.too_long");
            assertBlamed(get(root, "/admin/" + list + "?limit=101"), "limit", "input.number");
            assertProblem(get(person, "/admin/" + list), 403, "administrator.required");
        }
    }

    /** The only one that the person made, which is in this room. */
    private JsonNode only(String list, String what, String room) {
        JsonNode found = items(list);
        assertThat(found.size()).isEqualTo(1);
        assertThat(found.get(0).propertyNames()).containsExactly("room_id", "room_name", what);
        assertThat("/rooms/" + found.at("/0/room_id").asString()).isEqualTo(room);
        assertThat(found.at("/0/room_name")).isEqualTo(get(person, room).json().get("name"));
        return found.get(0).get(what);
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(found -> found.at("/invitation/id").asString())
                .toList();
    }

    private JsonNode items(String list) {
        return get(root, mine(list)).json().get("items");
    }

    private String mine(String list) {
        return "/admin/" + list + "?created_by=" + name;
    }
}
