package org.hexachat.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexachat.endtoend.v1.V1Person;
import tools.jackson.databind.JsonNode;

/** The invitations of all rooms, and who was let in by them. */
final class Links {

    /** Few, so that several want the last one. */
    static final int USES = 2;

    /**
     * One invitation.
     *
     * @param unknown how many asked to be let in and were not answered
     */
    record Link(String id, String token, String room, V1Person maker, AtomicInteger letIn, AtomicInteger unknown) {}

    private final Map<String, ConcurrentLinkedDeque<Link>> latest = new ConcurrentHashMap<>();
    private final Queue<Link> all = new ConcurrentLinkedQueue<>();

    void made(V1Person maker, String room, JsonNode answer) {
        Link link = new Link(
                answer.get("id").asString(),
                answer.get("token").asString(),
                room,
                maker,
                new AtomicInteger(),
                new AtomicInteger());
        all.add(link);
        latest.computeIfAbsent(room, _ -> new ConcurrentLinkedDeque<>()).addLast(link);
    }

    Optional<Link> latestOf(String room) {
        return Optional.ofNullable(latest.get(room)).map(ConcurrentLinkedDeque::peekLast);
    }

    /** Whoever was let in used a place, and nobody was let in by one more than there are. */
    void check() {
        for (Link link : all) {
            int letIn = link.letIn().get();
            assertThat(letIn).as("let in by %s", link).isLessThanOrEqualTo(USES);
            link.maker()
                    .get("/rooms/" + link.room() + "/invitations?limit=200")
                    .require(200)
                    .get("items")
                    .forEach(item -> {
                        if (item.get("id").asString().equals(link.id())) {
                            assertThat(item.get("uses").asInt())
                                    .as("uses of %s", link)
                                    .isBetween(
                                            letIn,
                                            Math.min(
                                                    USES, letIn + link.unknown().get()));
                        }
                    });
        }
    }
}
