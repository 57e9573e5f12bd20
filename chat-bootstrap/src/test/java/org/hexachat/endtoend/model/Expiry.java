package org.hexachat.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.hexachat.endtoend.DataFolder;
import org.hexachat.endtoend.v1.Event;
import org.hexachat.endtoend.v1.RoomView;
import org.hexachat.endtoend.v1.V1Connection;
import org.hexachat.endtoend.v1.V1Person;
import tools.jackson.databind.JsonNode;

/**
 * The end of a run: the beginning of a room grows old, and goes for everybody at once. Nothing else does.
 *
 * @param owner of the room
 * @param players who follow it
 */
record Expiry(String room, World world, V1Person owner, List<Player> players, DataFolder data) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    void check(Random random) {
        Archive archive = new Archive(owner, room);
        List<JsonNode> before = archive.messages();
        long last = players.getFirst().devices().getFirst().views().get(room).position();
        long cut = random.nextLong(last / 4, last - last / 4);
        List<JsonNode> young = before.stream().filter(it -> seq(it) > cut).toList();
        data.sql("update message set posted_at = posted_at - interval '40 days' where room_id = '" + room
                + "' and seq <= " + cut);
        owner.put("/rooms/" + room + "/retention", Map.of("days", 30)).require(200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(archive.messages())
                        .extracting(Expiry::seq)
                        .isEqualTo(young.stream().map(Expiry::seq).toList()));
        assertThat(archive.messages()).as("what is young stays as it was").isEqualTo(young);
        Event expired = heardByAll(last);
        long edge = expired.json().get("up_to_seq").asLong();
        assertThat(edge)
                .isBetween(
                        before.stream()
                                .mapToLong(Expiry::seq)
                                .filter(it -> it <= cut)
                                .max()
                                .orElse(0),
                        cut);
        assertThat(expired.json().get("messages").asInt()).isEqualTo(before.size() - young.size());
        world.files().check(room, archive.messages(), owner);
        checkUnread(expired, edge);
        checkResumes(edge, expired.seq());
        world.count("expired");
    }

    /** The one event that says so, at one place for everybody. */
    private Event heardByAll(long last) {
        Set<Event> heard = ConcurrentHashMap.newKeySet();
        for (Player player : players) {
            for (Device device : player.devices()) {
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(after(device, last)).hasSize(1));
                heard.addAll(after(device, last));
            }
        }
        assertThat(heard).hasSize(1);
        return heard.iterator().next();
    }

    private List<Event> after(Device device, long last) {
        return device.views().get(room).events().stream()
                .filter(event -> event.seq() > last && event.type().equals("messages.expired"))
                .toList();
    }

    private void checkUnread(Event expired, long edge) {
        RoomView view = players.getFirst().devices().getFirst().views().get(room);
        List<Event> log = LongStream.rangeClosed(1, expired.seq())
                .mapToObj(seq -> world.seen().at(room, seq).orElseThrow())
                .toList();
        players.forEach(player -> new Unread(player.person(), room, Set.of()).check(log, view.state(), edge));
    }

    /** Who knows what is gone begins anew, and who knows what is left goes on. */
    private void checkResumes(long edge, long last) {
        Map<String, RoomView> views = new ConcurrentHashMap<>();
        try (V1Connection fresh = V1Connection.open(owner.socket(), views, world.failures()::add)) {
            assertThat(fresh.subscribe(room).join().get("seq").asLong()).isGreaterThanOrEqualTo(last);
            assertThat(fresh.subscribe(room, edge).join().path("reset").asBoolean(false))
                    .isFalse();
            fresh.heardUpTo(room, last);
            assertThat(fresh.subscribe(room, edge - 1).join().path("reset").asBoolean(false))
                    .isTrue();
        }
    }

    private static long seq(JsonNode message) {
        return message.get("seq").asLong();
    }
}
