package org.hexachat.endtoend.model;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.hexachat.endtoend.v1.V1Person;

/**
 * What all people of a run share.
 *
 * @param rooms their ids
 */
record World(
        Newcomers newcomers,
        List<String> rooms,
        Ledger ledger,
        Whispers whispers,
        Links links,
        SharedFiles files,
        Guests guests,
        SeenLogs seen,
        Failures failures,
        Map<String, LongAdder> counts) {

    World(Newcomers newcomers, List<String> rooms) {
        this(
                newcomers,
                List.copyOf(rooms),
                new Ledger(),
                new Whispers(),
                new Links(),
                new SharedFiles(),
                new Guests(),
                new SeenLogs(),
                new Failures(),
                new ConcurrentHashMap<>());
    }

    /**
     * Asks for what many may not do, and what then comes to nothing.
     *
     * @param expected the statuses of the answers that are right; any other is a failure
     * @return the answer; empty where the server was gone before it came
     */
    Optional<V1Person.Answer> ask(V1Person person, Supplier<V1Person.Answer> call, Set<Integer> expected) {
        try {
            V1Person.Answer answer = call.get();
            if (!expected.contains(answer.status())) {
                failures.add(new AssertionError(person.name() + " was answered " + answer));
            }
            return Optional.of(answer);
        } catch (UncheckedIOException cutOff) {
            count("was cut off during a request");
            return Optional.empty();
        }
    }

    void count(String what) {
        counts.computeIfAbsent(what, _ -> new LongAdder()).increment();
    }
}
