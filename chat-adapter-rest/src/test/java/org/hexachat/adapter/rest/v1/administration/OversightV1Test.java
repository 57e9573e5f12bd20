package org.hexachat.adapter.rest.v1.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hexachat.domain.user.UserId;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OversightV1Test extends V1Test {
    private Client anna;
    private Client root;
    private String room;
    private String word;

    @BeforeEach
    void come() {
        anna = somebody();
        root = somebody();
        storage.users().grantAdministrator(new UserId(UUID.fromString(idOf(root))));
        room = anOpenRoomOf(anna);
        join(anna, room);
        word = aUser();
    }

    @Test
    void an_administrator_searches_all_rooms_as_a_member_searches_their_own() {
        say(anna, room, word + " one");
        say(anna, room, word + " two");
        JsonNode found = get(root, "/admin/messages?q=" + word).json();
        assertThat(found).isEqualTo(get(anna, "/search?q=" + word).json());
        assertThat(found.get("items").size()).isEqualTo(2);
        assertThat(get(root, "/search?q=" + word).json().get("items").isEmpty()).isTrue();
        JsonNode first = get(root, "/admin/messages?limit=1&q=" + word).json();
        assertThat(get(
                                root,
                                "/admin/messages?limit=1&q=" + word + "&before="
                                        + first.get("next").asString())
                        .json()
                        .at("/items/0/message/text")
                        .asString())
                .isEqualTo(word + " one");
        assertThat(actions("/admin/audit?actor=" + idOf(root)))
                .containsExactly("messages.searched", "messages.searched");
        assertBlamed(get(root, "/admin/messages"), "q", "input.required");
        assertBlamed(get(root, "/admin/messages?q=in:kitchen"), "q", "search.without_words");
        assertProblem(get(anna, "/admin/messages?q=" + word), 403, "administrator.required");
    }

    @Test
    void an_administrator_reads_a_room_and_its_moderators_see_that() {
        say(anna, room, "one");
        JsonNode read = get(root, "/admin" + room + "/messages").json();
        assertThat(read).isEqualTo(get(anna, room + "/messages").json());
        assertProblem(get(root, room + "/messages"), 403, "room.not_member");
        JsonNode line = get(anna, room + "/audit").json().at("/items/0");
        assertThat(line.get("action").asString()).isEqualTo("room.read");
        assertThat(line.at("/actor/id").asString()).isEqualTo(idOf(root));
        assertThat(actions(room + "/audit?action=room.read")).hasSize(1);
        assertProblem(get(anna, "/admin" + room + "/messages"), 403, "administrator.required");
        assertProblem(get(root, "/admin/rooms/" + anyId() + "/messages"), 404, "room.not_found");
    }

    @Test
    void a_room_is_read_page_by_page_from_either_end_and_around_a_place() {
        List<Long> places = IntStream.range(0, 7)
                .mapToObj(i -> say(anna, room, "number " + i).get("seq").asLong())
                .toList();
        JsonNode newest = history("?limit=3");
        assertThat(texts(newest)).containsExactly("number 4", "number 5", "number 6");
        assertThat(texts(history("?limit=3&before=" + newest.get("next").asString())))
                .containsExactly("number 1", "number 2", "number 3");
        assertThat(texts(history("?limit=2&after=" + places.get(4)))).containsExactly("number 5", "number 6");
        JsonNode around = history("?limit=4&around=" + places.get(3));
        assertThat(texts(around)).containsExactly("number 1", "number 2", "number 3", "number 4");
        assertThat(texts(history("?before=" + around.get("next").asString()))).containsExactly("number 0");
        JsonNode beginning = history("?limit=4&around=" + places.get(0));
        assertThat(texts(beginning)).containsExactly("number 0", "number 1");
        assertThat(beginning.get("next").isNull()).isTrue();
        assertThat(texts(history("?limit=1&around=" + places.get(3)))).containsExactly("number 3");
        assertBlamed(get(root, path("?around=0")), "around", "input.number");
        assertBlamed(get(root, path("?around=1&after=1")), "around", "input.exclusive");
        assertBlamed(get(root, path("?around=1&before=1")), "around", "input.exclusive");
        assertBlamed(get(root, path("?limit=0")), "limit", "input.number");
    }

    @Test
    void the_files_of_all_rooms_are_listed_page_by_page() {
        List<String> sizes = List.of("333", "1", "22");
        sizes.forEach(size -> sendFile(room, size));
        String id = room.replace("/rooms/", "");
        assertThat(files("sort=size").stream()
                        .filter(file -> file.get("room_id").asString().equals(id)))
                .extracting(file -> file.at("/attachment/size").asInt())
                .containsExactly(3, 2, 1);
        JsonNode newest = files("sort=created").getFirst();
        assertThat(newest.propertyNames())
                .containsExactly("attachment", "uploader", "room_id", "room_name", "message_id", "seq", "at");
        assertThat(newest.at("/attachment/name").asString()).isEqualTo("a.txt");
        assertThat(newest.at("/uploader/id").asString()).isEqualTo(idOf(anna));
        JsonNode said = get(anna, room + "/messages").json().get("items");
        assertThat(said.valueStream()
                        .filter(message -> message.get("seq").equals(newest.get("seq")))
                        .map(message -> message.get("id")))
                .containsExactly(newest.get("message_id"));
        for (String sort : List.of("created", "size")) {
            assertThat(inPages(sort)).isEqualTo(files("sort=" + sort));
        }
        assertProblem(get(anna, "/admin/attachments"), 403, "administrator.required");
        assertBlamed(get(root, "/admin/attachments?sort=name"), "sort", "input.choice");
        for (String wrong : List.of(
                "x",
                "2026-01-01T00:00:00Z_1",
                "2026-01-01T00:00:00Z_-1_" + anyId(),
                "2026-01-01T00:00:00Z_1_x",
                "soon_1_" + anyId(),
                "0001-01-01T00:00:00Z_1_" + anyId())) {
            assertBlamed(get(root, "/admin/attachments?after=" + wrong), "after", "input.page");
        }
    }

    @Test
    void an_administrator_opens_a_file_and_the_room_is_told_that_somebody_reads() {
        sendFile(room, "333");
        String file = "/attachments/"
                + files("sort=created").getFirst().at("/attachment/id").asString();
        Reply opened = get(root, "/admin" + room + file);
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body()).isEqualTo("333");
        assertThat(opened.header("Cache-Control")).contains("no-store");
        assertThat(opened.header("Content-Disposition").orElseThrow()).contains("a.txt");
        assertThat(actions(room + "/audit")).containsExactly("room.read");
        assertProblem(get(root, room + file), 403, "room.not_member");
        assertProblem(get(anna, "/admin" + room + file), 403, "administrator.required");
        assertProblem(get(root, "/admin" + room + "/attachments/" + anyId()), 404, "attachment.not_found");
    }

    @Test
    void how_much_is_kept_is_shown() {
        JsonNode before = get(root, "/admin/storage").json();
        sendFile(room, "22");
        JsonNode after = get(root, "/admin/storage").json();
        assertThat(after.propertyNames())
                .containsExactly("files", "sent", "unsent", "database_bytes", "messages", "rooms", "accounts");
        assertThat(after.get("files").asString()).isEqualTo("directory");
        assertThat(after.at("/sent/count").asInt())
                .isEqualTo(before.at("/sent/count").asInt() + 1);
        assertThat(after.at("/sent/bytes").asInt())
                .isEqualTo(before.at("/sent/bytes").asInt() + 2);
        assertThat(after.get("messages").asInt())
                .isEqualTo(before.get("messages").asInt() + 1);
        assertThat(after.get("rooms").asInt()).isPositive();
        assertProblem(get(anna, "/admin/storage"), 403, "administrator.required");
    }

    private void sendFile(String room, String content) {
        Reply uploaded =
                anna.with("Content-Type", "text/plain").send("POST", V1 + room + "/attachments?name=a.txt", content);
        assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(201);
        Reply sent = send(
                anna,
                "POST",
                room + "/messages",
                "{\"attachments\": [\"%s\"]}"
                        .formatted(uploaded.json().get("id").asString()));
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
    }

    private List<JsonNode> files(String query) {
        return get(root, "/admin/attachments?limit=100&" + query)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    private List<JsonNode> inPages(String sort) {
        List<JsonNode> all = new ArrayList<>();
        String path = "/admin/attachments?limit=2&sort=" + sort;
        JsonNode page = get(root, path).json();
        page.get("items").forEach(all::add);
        while (!page.get("next").isNull()) {
            page = get(root, path + "&after=" + page.get("next").asString()).json();
            page.get("items").forEach(all::add);
        }
        return all;
    }

    private JsonNode history(String query) {
        return get(root, path(query)).json();
    }

    private String path(String query) {
        return "/admin" + room + "/messages" + query;
    }

    private List<String> actions(String path) {
        return get(root, path).json().get("items").findValuesAsString("action");
    }

    private static List<String> texts(JsonNode history) {
        return history.get("items").findValuesAsString("text");
    }
}
