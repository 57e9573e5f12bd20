package org.hexachat.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.hexachat.endtoend.v1.V1Person;
import tools.jackson.databind.JsonNode;

/** Everything that people said to each other alone. Two people have one conversation, in which each thing stands once. */
final class Whispers {

    private final Map<Set<String>, Queue<Whisper>> said = new ConcurrentHashMap<>();

    Whisper open(V1Person author, String listener, String text, Random random) {
        Whisper whisper = new Whisper(author, listener, text, new UUID(random.nextLong(), random.nextLong()));
        said.computeIfAbsent(Set.of(author.id(), listener), _ -> new ConcurrentLinkedQueue<>())
                .add(whisper);
        return whisper;
    }

    /** Holds what was accepted against the histories, while nobody says anything. */
    void check() {
        said.values().forEach(pair -> check(List.copyOf(pair)));
    }

    private static void check(List<Whisper> pair) {
        Set<String> rooms = pair.stream()
                .flatMap(whisper -> whisper.accepted().stream())
                .map(Whisper.Place::room)
                .collect(Collectors.toSet());
        assertThat(rooms).as("the conversations of %s", pair.getFirst()).hasSizeLessThanOrEqualTo(1);
        for (String room : rooms) {
            Map<Long, String> history = history(pair.getFirst().author(), room);
            assertThat(history.values()).doesNotHaveDuplicates();
            assertThat(pair.stream().map(Whisper::text)).containsAll(history.values());
            pair.forEach(whisper -> whisper.accepted()
                    .ifPresent(
                            place -> assertThat(history).as("%s", whisper).containsEntry(place.seq(), whisper.text())));
        }
    }

    private static Map<Long, String> history(V1Person reader, String room) {
        Map<Long, String> texts = new HashMap<>();
        String from = "0";
        while (from != null) {
            JsonNode page = reader.get("/rooms/" + room + "/messages?limit=100&after=" + from)
                    .require(200);
            page.get("items")
                    .forEach(item ->
                            texts.put(item.get("seq").asLong(), item.get("text").asString()));
            from = page.get("next").isNull() ? null : page.get("next").asString();
        }
        return texts;
    }
}
