package org.hexachat.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hexachat.endtoend.v1.Event;
import org.hexachat.endtoend.v1.RoomView;
import org.hexachat.endtoend.v1.V1Person;
import tools.jackson.databind.JsonNode;

/** What HTTP says of a room: the same as its log, whichever way it is paged. */
record Archive(V1Person reader, String room) {

    private record Line(
            String message, long seq, String text, boolean deleted, Map<String, Integer> reactions, int replies) {

        static Line of(JsonNode item) {
            return new Line(
                    item.get("id").asString(),
                    item.get("seq").asLong(),
                    item.get("text").isNull() ? "" : item.get("text").asString(),
                    item.get("deleted").asBoolean(),
                    reactions(item.get("reactions")),
                    item.at("/thread/replies").asInt(0));
        }

        private static Map<String, Integer> reactions(JsonNode items) {
            Map<String, Integer> counts = new HashMap<>();
            items.forEach(
                    it -> counts.put(it.get("emoji").asString(), it.get("count").asInt()));
            return counts;
        }
    }

    void check(RoomView log) {
        List<Line> expected = lines(log);
        assertThat(forwards()).as("the history, paged onwards").isEqualTo(expected);
        assertThat(backwards()).as("the history, paged back").isEqualTo(expected);
        assertThat(members()).as("the members").isEqualTo(log.state().members());
        log.state()
                .name()
                .ifPresent(name -> assertThat(reader.get("/rooms/" + room)
                                .require(200)
                                .get("name")
                                .asString())
                        .isEqualTo(name));
    }

    private static List<Line> lines(RoomView log) {
        Map<String, Long> places = new HashMap<>();
        for (Event event : log.events()) {
            event.message().ifPresent(message -> places.putIfAbsent(message, event.seq()));
        }
        List<Line> lines = new ArrayList<>();
        log.state()
                .texts()
                .forEach((message, text) -> lines.add(new Line(
                        message,
                        places.get(message),
                        text.orElse(""),
                        text.isEmpty(),
                        text.isEmpty() ? Map.of() : reactionsTo(message, log),
                        repliesTo(message, log))));
        return lines;
    }

    private static Map<String, Integer> reactionsTo(String message, RoomView log) {
        Map<String, Integer> counts = new HashMap<>();
        for (Event event : log.events()) {
            if (event.message().equals(Optional.of(message)) && event.type().startsWith("reaction.")) {
                counts.merge(event.emoji().orElseThrow(), event.type().endsWith("added") ? 1 : -1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static int repliesTo(String message, RoomView log) {
        return Math.toIntExact(log.events().stream()
                .filter(event -> event.thread().equals(Optional.of(message)))
                .filter(event ->
                        log.state().texts().get(event.message().orElseThrow()).isPresent())
                .count());
    }

    /** The messages as they are shown, from the first to the last. */
    List<JsonNode> messages() {
        return pages("/messages?limit=100", "after", "0").stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Line> forwards() {
        return messages().stream().map(Line::of).toList();
    }

    private List<Line> backwards() {
        List<Line> lines = new ArrayList<>();
        pages("/messages?limit=37", "before", null)
                .forEach(page -> lines.addAll(0, page.stream().map(Line::of).toList()));
        return lines;
    }

    private Set<String> members() {
        Set<String> members = new TreeSet<>();
        pages("/members?limit=5", "after", null)
                .forEach(
                        page -> page.forEach(it -> members.add(it.at("/user/id").asString())));
        return members;
    }

    private List<List<JsonNode>> pages(String path, String direction, String first) {
        List<List<JsonNode>> pages = new ArrayList<>();
        String from = first;
        do {
            String edge = from == null ? "" : "&" + direction + "=" + from;
            JsonNode page = reader.get("/rooms/" + room + path + edge).require(200);
            pages.add(new ArrayList<>(page.get("items").values()));
            from = page.get("next").isNull() ? null : page.get("next").asString();
        } while (from != null);
        return pages;
    }
}
