package org.hexachat.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.hexachat.endtoend.v1.Event;
import org.hexachat.endtoend.v1.RoomState;
import org.hexachat.endtoend.v1.V1Person;
import tools.jackson.databind.JsonNode;

/**
 * What HTTP says that a person has not read of a room: what its log says, whatever was marked, said and taken back.
 *
 * @param blocked whose messages do not count, by their ids
 */
record Unread(V1Person person, String room, Set<String> blocked) {

    private static final long MOST = 1_000;

    void check(List<Event> events, RoomState end) {
        check(events, end, 0);
    }

    /**
     * The same of a room whose beginning is gone.
     *
     * @param edge up to where nothing is left
     */
    void check(List<Event> events, RoomState end, long edge) {
        JsonNode shown = shown();
        long read = shown.get("read_seq").asLong();
        long unread = events.stream()
                .filter(event ->
                        event.seq() > Math.max(read, edge) && event.type().equals("message.posted"))
                .filter(event -> !event.actor().orElse("").equals(person.id()))
                .filter(event -> !blocked.contains(event.actor().orElse("")))
                .filter(event -> end.texts().get(event.message().orElseThrow()).isPresent())
                .count();
        assertThat(read).as("read by %s", person.name()).isLessThanOrEqualTo(events.size());
        assertThat(shown.get("seq").asLong()).isEqualTo(events.size());
        assertThat(shown.get("unread").asLong())
                .as("unread by %s after %d", person.name(), read)
                .isEqualTo(Math.min(MOST, unread));
    }

    private JsonNode shown() {
        JsonNode items = person.get("/account/rooms?limit=100").require(200).get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.at("/room/id").asString().equals(room))
                .findFirst()
                .orElseThrow();
    }
}
