package org.hexachat.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.hexachat.endtoend.v1.V1Person;
import tools.jackson.databind.JsonNode;

/** People who came for a moment and deleted their accounts, with what they said or without. */
final class Guests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String KEEP = "keep";
    private static final String ERASE = "erase";

    private record Guest(V1Person person, String room, String messages) {

        /** Deletes the account, where that is not known to be done: the server may have ended in the middle of it. */
        void go() {
            if (person.get("/account").status() != 401) {
                leave().require(204);
            }
        }

        V1Person.Answer leave() {
            return person.send("/account", Map.of("current_password", V1Person.PASSWORD, "messages", messages));
        }
    }

    private final Queue<Guest> all = new ConcurrentLinkedQueue<>();

    /** Asks for the end of an account, once; what comes of it an audit finds out. */
    V1Person.Answer leave(V1Person person, String room, boolean erase) {
        Guest guest = new Guest(person, room, erase ? ERASE : KEEP);
        all.add(guest);
        return guest.leave();
    }

    /** Waits until all are gone, and what they wanted gone is gone. To be called while nobody does anything. */
    void seeOff(V1Person reader) {
        all.forEach(Guest::go);
        Set<String> erased = erased();
        all.stream()
                .map(Guest::room)
                .distinct()
                .forEach(room -> await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(new Archive(reader, room).messages())
                                .filteredOn(item -> erased.contains(author(item)))
                                .allMatch(item -> item.get("deleted").asBoolean())));
    }

    /** Nothing that stays in the history of a room says who they were. */
    void check(String room, List<JsonNode> history) {
        Set<String> gone = all.stream()
                .filter(guest -> guest.room().equals(room))
                .map(guest -> guest.person().id())
                .collect(Collectors.toSet());
        assertThat(history)
                .filteredOn(item -> gone.contains(author(item)))
                .allSatisfy(item -> assertThat(item.at("/author/name").asString())
                        .as("%s", item)
                        .isEqualTo("deleted-user"));
    }

    /** The ids of those who took with them what they said. */
    Set<String> erased() {
        return all.stream()
                .filter(guest -> guest.messages().equals(ERASE))
                .map(guest -> guest.person().id())
                .collect(Collectors.toSet());
    }

    private static String author(JsonNode message) {
        return message.at("/author/id").asString("");
    }
}
