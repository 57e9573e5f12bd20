package org.hexachat.endtoend.model;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.endtoend.v1.V1Person;

/** Something that one person said to another alone, and where the server said that it is, as often as it was asked. */
final class Whisper {

    /** Where the server said that it is. */
    record Place(String room, long seq) {}

    private final V1Person author;
    private final String listener;
    private final String text;
    private final UUID clientId;
    private Optional<Place> accepted = Optional.empty();

    Whisper(V1Person author, String listener, String text, UUID clientId) {
        this.author = author;
        this.listener = listener;
        this.text = text;
        this.clientId = clientId;
    }

    V1Person author() {
        return author;
    }

    String listener() {
        return listener;
    }

    String text() {
        return text;
    }

    synchronized Optional<Place> accepted() {
        return accepted;
    }

    /** Says it, perhaps once more; answers whether that came through. */
    boolean say() {
        V1Person.Answer answer = author.post(
                "/direct", Map.of("people", new String[] {listener}, "text", text, "client_id", clientId.toString()));
        if (answer.status() == 201) {
            placed(new Place(
                    answer.json().get("room_id").asString(),
                    answer.json().get("seq").asLong()));
        } else if (answer.status() != 503) {
            throw new AssertionError(answer + " to " + this);
        }
        return answer.status() == 201;
    }

    private synchronized void placed(Place place) {
        accepted.filter(first -> !first.equals(place)).ifPresent(first -> {
            throw new AssertionError("answered with " + first + " at first, then with " + place + ": " + this);
        });
        accepted = Optional.of(place);
    }

    @Override
    public String toString() {
        return author.name() + " to " + listener + ": " + text;
    }
}
