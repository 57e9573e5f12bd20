package org.hexachat.adapter.rest.v1.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SearchV1Test extends V1Test {
    @Test
    void a_member_finds_what_was_said_and_sees_where() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        join(anna, room);
        say(anna, room, "<b>two</b> good books");
        say(anna, room, "something else");
        JsonNode found = get(anna, "/search?q=book").json();
        assertThat(found.get("next").isNull()).isTrue();
        assertThat(found.get("items").size()).isEqualTo(1);
        JsonNode item = found.at("/items/0");
        assertThat(item.propertyNames()).containsExactly("room_id", "message", "excerpt");
        assertThat("/rooms/" + item.get("room_id").asString()).isEqualTo(room);
        JsonNode said = get(anna, room + "/messages").json().at("/items/0");
        for (String property : item.get("message").propertyNames()) {
            assertThat(item.get("message").get(property)).as(property).isEqualTo(said.get(property));
        }
        assertThat(item.at("/excerpt/text").asString()).isEqualTo("<b>two</b> good books");
        assertThat(item.at("/excerpt/matches").size()).isEqualTo(1);
        assertThat(item.at("/excerpt/matches/0/start").asInt()).isEqualTo(16);
        assertThat(item.at("/excerpt/matches/0/end").asInt()).isBetween(20, 21);
        assertThat(item.at("/excerpt/cut_before").asBoolean()).isFalse();
        assertThat(item.at("/excerpt/cut_after").asBoolean()).isFalse();
        assertThat(get(somebody(), "/search?q=book").json().get("items").size()).isZero();
    }

    @Test
    void what_is_found_comes_page_by_page_in_either_order() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        join(anna, room);
        List.of("page page", "page page page", "page").forEach(text -> say(anna, room, text));
        assertThat(texts(anna, "time")).containsExactly("page", "page page page", "page page");
        assertThat(texts(anna, "rank")).containsExactly("page page page", "page page", "page");
    }

    @Test
    void what_cannot_be_searched_for_is_refused_with_the_reason() {
        Client anna = somebody();
        assertBlamed(get(anna, "/search"), "q", "input.required");
        assertBlamed(get(anna, "/search?q="), "q", "input.blank");
        assertBlamed(get(anna, "/search?q=" + "a".repeat(257)), "q", "input.too_long");
        assertBlamed(get(anna, "/search?q=-"), "q", "search.without_words");
        assertBlamed(get(anna, "/search?q=1+2+3+4+5+6+7+8+9"), "q", "search.too_many_words");
        assertBlamed(get(anna, "/search?q=a+before:soon"), "q", "search.filter_invalid");
        assertBlamed(get(anna, "/search?q=a+has:wings"), "q", "search.filter_invalid");
        assertBlamed(get(anna, "/search?q=a&sort=size"), "sort", "input.choice");
        assertBlamed(get(anna, "/search?q=a&limit=0"), "limit", "input.number");
        String at = "2026-01-01T00:00:00Z_";
        for (String wrong : List.of(
                "x",
                at,
                at + anyId(),
                at + anyId() + "_x",
                "soon_" + anyId() + "_0",
                at + "x_0",
                at + anyId() + "_7ff0000000000000",
                "0001-01-01T00:00:00Z_" + anyId() + "_0")) {
            assertBlamed(get(anna, "/search?q=a&before=" + wrong), "before", "input.page");
        }
    }

    private static List<String> texts(Client client, String sort) {
        String path = "/search?q=page&limit=2&sort=" + sort;
        JsonNode first = get(client, path).json();
        String next = URLEncoder.encode(first.get("next").asString(), StandardCharsets.UTF_8);
        JsonNode second = get(client, path + "&before=" + next).json();
        assertThat(second.get("next").isNull()).isTrue();
        return Stream.of(first, second)
                .flatMap(page -> page.get("items").valueStream())
                .map(item -> item.at("/message/text").asString())
                .toList();
    }
}
