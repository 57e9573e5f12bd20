package org.hexachat.endtoend.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.hexachat.endtoend.v1.V1Person;

/** What a person does with files. */
final class Filing {

    /** Done; no member, muted, too many that were uploaded and not sent, the store is away. */
    private static final Set<Integer> EXPECTED = Set.of(201, 403, 404, 409, 503);

    private final V1Person person;
    private final World world;
    private final Random random;
    private int uploads;

    Filing(V1Person person, World world, Random random) {
        this.person = person;
        this.world = world;
        this.random = random;
    }

    List<Move> moves() {
        return List.of(new Move("send a file twice at once", 5, (_, room) -> sendTwice(room)));
    }

    private void sendTwice(String room) {
        String name = person.name() + "-" + ++uploads;
        world.ask(
                        person,
                        () -> person.post("/rooms/" + room + "/attachments?name=" + name, Map.of("name", name)),
                        EXPECTED)
                .filter(answer -> answer.status() == 201)
                .ifPresent(answer -> sendTwice(world.files().uploaded(room, answer.json())));
    }

    private void sendTwice(SharedFiles.SharedFile file) {
        List<Attempt> both = List.of(attempt(file, "first"), attempt(file, "second"));
        file.attempts().addAll(both);
        CompletableFuture<?> other = CompletableFuture.runAsync(() -> send(both.getLast(), file));
        send(both.getFirst(), file);
        other.join();
    }

    private Attempt attempt(SharedFiles.SharedFile file, String which) {
        String text = "the " + which + " with " + file.name();
        return world.ledger().open(Attempt.toSend(file.room(), person, text, random));
    }

    private void send(Attempt attempt, SharedFiles.SharedFile file) {
        Map<String, Object> body = new HashMap<>(attempt.wish());
        body.put("attachments", List.of(file.id()));
        try {
            attempt.send(person, body);
        } catch (RuntimeException | AssertionError wrong) {
            world.failures().add(wrong);
        }
    }
}
