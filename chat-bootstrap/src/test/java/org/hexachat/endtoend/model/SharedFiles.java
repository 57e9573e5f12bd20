package org.hexachat.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hexachat.endtoend.v1.V1Person;
import tools.jackson.databind.JsonNode;

/** The files of all rooms, and who wanted to send them. */
final class SharedFiles {

    /**
     * One file.
     *
     * @param name which is what is in it, too
     * @param attempts to send it, of which one can come to something
     */
    record SharedFile(String id, String name, String room, Queue<Attempt> attempts) {}

    private final Queue<SharedFile> all = new ConcurrentLinkedQueue<>();

    SharedFile uploaded(String room, JsonNode answer) {
        SharedFile file = new SharedFile(
                answer.get("id").asString(), answer.get("name").asString(), room, new ConcurrentLinkedQueue<>());
        all.add(file);
        return file;
    }

    /**
     * A file is with the one message that it was sent with, there to be read, and gone with it.
     *
     * @param history of the room
     * @return how many files there are to be read
     */
    long check(String room, List<JsonNode> history, V1Person reader) {
        Map<String, String> messages = new HashMap<>();
        history.forEach(message -> message.path("attachments")
                .forEach(file -> assertThat(messages.put(
                                file.get("id").asString(), message.get("id").asString()))
                        .as("sent once: %s", file)
                        .isNull()));
        return all.stream()
                .filter(file -> file.room().equals(room))
                .filter(file -> check(file, Optional.ofNullable(messages.get(file.id())), reader))
                .count();
    }

    private static boolean check(SharedFile file, Optional<String> message, V1Person reader) {
        List<Attempt> accepted = file.attempts().stream()
                .filter(attempt -> attempt.accepted().isPresent())
                .toList();
        assertThat(accepted).as("sent once: %s", file).hasSizeLessThanOrEqualTo(1);
        if (file.attempts().stream().allMatch(Attempt::isRefused)) {
            assertThat(message).as("nobody sent %s", file).isEmpty();
        }
        if (message.isPresent()) {
            accepted.forEach(attempt -> assertThat(attempt.accepted().map(Attempt.Place::message))
                    .as("%s", file)
                    .isEqualTo(message));
        }
        V1Person.Answer answer = reader.get("/rooms/" + file.room() + "/attachments/" + file.id());
        assertThat(answer.status()).as("%s of %s", file, message).isEqualTo(message.isPresent() ? 200 : 404);
        if (message.isPresent()) {
            assertThat(answer.json().get("name").asString()).isEqualTo(file.name());
        }
        return message.isPresent();
    }
}
