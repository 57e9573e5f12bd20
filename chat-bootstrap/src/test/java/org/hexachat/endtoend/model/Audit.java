package org.hexachat.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hexachat.endtoend.v1.Event;
import org.hexachat.endtoend.v1.RoomView;
import org.hexachat.endtoend.v1.V1Connection;
import org.hexachat.endtoend.v1.V1Person;
import org.hexachat.endtoend.v1.Witness;
import tools.jackson.databind.JsonNode;

/**
 * Holds what everybody has and was told against the whole logs, while nobody does anything.
 *
 * @param reader a member of every room
 */
record Audit(World world, V1Person reader, List<Player> players, Recluse recluse) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    void check() {
        players.forEach(Player::forgive);
        world.guests().seeOff(reader);
        players.forEach(Player::comeTogether);
        recluse.device().comeTogether();
        Map<String, RoomView> logs = new ConcurrentHashMap<>();
        try (V1Connection fresh = V1Connection.open(reader.socket(), logs, witness())) {
            world.rooms().forEach(room -> readWhole(fresh, room));
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(50))
                    .untilAsserted(() -> assertThat(behind(logs)).isEmpty());
            world.failures().throwIfAny();
            logs.forEach(this::check);
            checkWhatIsNotInTheLogs();
            assertThat(behind(logs)).as("nothing happens during an audit").isEmpty();
        }
    }

    private static void readWhole(V1Connection fresh, String room) {
        long last = fresh.subscribe(room).join().get("seq").asLong();
        fresh.unsubscribe(room).join();
        assertThat(fresh.subscribe(room, 0).join().get("replaying").asLong()).isGreaterThanOrEqualTo(last);
        fresh.heardUpTo(room, last);
    }

    /** Who does not know all of every room yet. */
    private List<String> behind(Map<String, RoomView> logs) {
        return Stream.concat(players.stream().flatMap(player -> player.devices().stream()), Stream.of(recluse.device()))
                .flatMap(device -> logs.entrySet().stream()
                        .filter(log ->
                                !device.knows(log.getKey(), log.getValue().position()))
                        .peek(log -> device.follow(log.getKey()))
                        .map(log -> log.getValue().position() + " events, but " + device + " of " + log.getKey()))
                .toList();
    }

    private void check(String room, RoomView log) {
        assertThat(world.seen().lastPlaceIn(room)).as("what was ever heard").isLessThanOrEqualTo(log.position());
        players.stream()
                .flatMap(player -> player.devices().stream())
                .map(device -> device.views().get(room))
                .forEach(view -> assertThat(view.state()).isEqualTo(log.stateSince(view.start())));
        List<Event> fullest = log.events().stream()
                .map(event -> world.seen().at(room, event.seq()).orElseThrow())
                .toList();
        new Law(
                        reader.get("/rooms/" + room)
                                .require(200)
                                .get("owner_id")
                                .asString(),
                        world.guests().erased())
                .check(fullest, log.state());
        new Promises(world.ledger(), room).check(fullest);
        Archive archive = new Archive(reader, room);
        archive.check(log);
        List<JsonNode> messages = archive.messages();
        world.guests().check(room, messages);
        if (world.files().check(room, messages, reader) > 0) {
            world.count("has a file");
        }
        players.forEach(player -> new Unread(player.person(), room, Set.of()).check(fullest, log.state()));
        recluse.check(room, fullest, log.state());
    }

    private void checkWhatIsNotInTheLogs() {
        world.whispers().check();
        world.links().check();
    }

    private Witness witness() {
        return new Witness() {
            @Override
            public Event saw(Event event) {
                return world.seen().saw(event);
            }

            @Override
            public void shocked(Throwable cause) {
                world.failures().add(cause);
            }
        };
    }
}
