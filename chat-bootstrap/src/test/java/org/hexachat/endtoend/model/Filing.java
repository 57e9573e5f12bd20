package org.hexachat.endtoend.model;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hexachat.endtoend.v1.V1Person;

/** What a person does with files. */
final class Filing {

    /** No member, muted, too many that were uploaded and not sent, the store is away. */
    private static final Set<Integer> REFUSALS = Set.of(403, 404, 409, 503);

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
        try {
            V1Person.Answer answer = person.post("/rooms/" + room + "/attachments?name=" + name, Map.of("name", name));
            if (answer.status() == 201) {
                sendTwice(world.files().uploaded(room, answer.json()));
            } else if (!REFUSALS.contains(answer.status())) {
                world.failures().add(new AssertionError(person.name() + " was answered " + answer));
            }
        } catch (UncheckedIOException cutOff) {
            world.count("was cut off during a request");
        }
    }

    private void sendTwice(SharedFiles.SharedFile file) {
        List<Attempt> both = List.of(attempt(file, "first"), attempt(file, "second"));
        file.attempts().addAll(both);
        CompletableFuture<?> other = CompletableFuture.runAsync(() -> send(both.getLast(), file));
        send(both.getFirst(), file);
        other.join();
    }

    private Attempt attempt(SharedFiles.SharedFile file, String which) {
        Map<String, String> wish = Map.of(
                "text",
                "the " + which + " with " + file.name(),
                "client_id",
                new UUID(random.nextLong(), random.nextLong()).toString());
        return world.ledger().open(new Attempt("message.send", file.room(), person.id(), wish));
    }

    private void send(Attempt attempt, SharedFiles.SharedFile file) {
        Map<String, Object> body = new HashMap<>(attempt.wish());
        body.put("attachments", List.of(file.id()));
        try {
            attempt.answered(person.post("/rooms/" + file.room() + "/messages", body));
        } catch (UncheckedIOException cutOff) {
            attempt.nobodyKnows();
        } catch (RuntimeException | AssertionError wrong) {
            world.failures().add(wrong);
        }
    }
}
