package org.hexachat.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hexachat.endtoend.v1.Event;
import org.hexachat.endtoend.v1.RoomState;
import org.hexachat.endtoend.v1.RoomView;
import org.hexachat.endtoend.v1.V1Person;

/**
 * Somebody who follows every room, says nothing, and blocks people and forgives them. Has a log of the same length as everybody,
 * in which what the blocked say is withheld. For one thread.
 */
final class Recluse {

    private static final String WITHHELD = "message.withheld";
    private static final Set<String> WITH_TEXT = Set.of("message.posted", "message.edited");

    private final V1Person person;
    private final World world;
    private final Random random;
    private final List<String> others;
    private final Device device;
    private final List<Move> moves;

    /** Who is blocked for sure, and since when. */
    private final Map<String, Instant> blocked = new ConcurrentHashMap<>();

    /** Whose block was asked for or lifted, and nobody knows what came of it. */
    private final Set<String> unsure = new HashSet<>();

    private final Set<String> everBlocked = ConcurrentHashMap.newKeySet();

    Recluse(V1Person person, World world, Random random, List<String> others) {
        this.person = person;
        this.world = world;
        this.random = random;
        this.others = List.copyOf(others);
        this.device = new Device(person, world, this::hear);
        this.moves = Stream.of(
                        List.of(
                                new Move("block", 4, (_, _) -> block(anybody())),
                                new Move("lift a block", 6, (_, _) -> forgive(anybody()))),
                        new Cutting(random).moves())
                .flatMap(List::stream)
                .toList();
    }

    /** Has so many turns, or until something is found to be wrong. */
    void play(int turns) {
        for (int turn = 0; turn < turns && world.failures().isEmpty(); turn++) {
            Move.doOne(moves, device, world, random);
        }
    }

    Device device() {
        return device;
    }

    /** To be called while nobody does anything. */
    void check(String room, List<Event> log, RoomState end) {
        Set<String> out = listed();
        checkHeard(device.views().get(room), log);
        checkHistory(room, out);
        new Unread(person, room, out).check(log, end);
    }

    /** Everything has its place, and only what somebody said whom it blocked is withheld. */
    private void checkHeard(RoomView view, List<Event> log) {
        for (Event event : view.events()) {
            Event there = log.get(Math.toIntExact(event.seq() - 1));
            if (event.type().equals(WITHHELD)) {
                assertThat(event.message()).as("%s", there).isEqualTo(there.message());
                assertThat(everBlocked)
                        .as("whom it ever blocked: %s", there)
                        .contains(there.actor().orElseThrow());
                world.count("was spared a message");
            } else {
                assertThat(event.agreesWith(there))
                        .as("%s and %s", event, there)
                        .isTrue();
            }
        }
    }

    /** What the blocked said has its place and no text; everything else is as everybody reads it. */
    private void checkHistory(String room, Set<String> out) {
        assertThat(new Archive(person, room).messages()).allSatisfy(item -> {
            boolean withheld = out.contains(item.at("/author/id").asString());
            assertThat(item.get("withheld").asBoolean()).as("%s", item).isEqualTo(withheld);
            assertThat(item.get("text").isNull())
                    .as("%s", item)
                    .isEqualTo(withheld || item.get("deleted").asBoolean());
        });
    }

    private Set<String> listed() {
        Set<String> listed = new HashSet<>();
        person.get("/account/blocks?limit=100")
                .require(200)
                .get("items")
                .forEach(item -> listed.add(item.at("/user/id").asString()));
        Set<String> certain = new HashSet<>(listed);
        certain.removeAll(unsure);
        assertThat(listed).as("whom it blocks").containsAll(blocked.keySet());
        assertThat(blocked.keySet()).as("whom it blocks").containsAll(certain);
        return listed;
    }

    private Event hear(Event event) {
        if (WITH_TEXT.contains(event.type())) {
            Instant since = blocked.get(event.actor().orElseThrow());
            assertThat(since == null || !event.at().isAfter(since))
                    .as("nothing is heard of whom it blocks since %s, but %s at %s", since, event, event.at())
                    .isTrue();
        }
        return event;
    }

    private void block(String other) {
        everBlocked.add(other);
        unsure.add(other);
        if (call(() -> person.put("/account/blocks/" + other, Map.of()))) {
            blocked.putIfAbsent(other, Instant.now());
            unsure.remove(other);
        }
    }

    private void forgive(String other) {
        blocked.remove(other);
        unsure.add(other);
        if (call(() -> person.delete("/account/blocks/" + other))) {
            unsure.remove(other);
        }
    }

    /** Answers whether it is done. */
    private boolean call(Supplier<V1Person.Answer> call) {
        return world.ask(person, call, Set.of(204, 503))
                .filter(answer -> answer.status() == 204)
                .isPresent();
    }

    private String anybody() {
        return others.get(random.nextInt(others.size()));
    }
}
