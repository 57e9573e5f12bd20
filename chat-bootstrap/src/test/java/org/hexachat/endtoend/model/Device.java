package org.hexachat.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.hexachat.endtoend.v1.Event;
import org.hexachat.endtoend.v1.RoomView;
import org.hexachat.endtoend.v1.V1Connection;
import org.hexachat.endtoend.v1.V1Person;
import org.hexachat.endtoend.v1.Witness;
import org.hexachat.testkit.websocket.RawWebSocket;
import tools.jackson.databind.JsonNode;

/** A person's phone or laptop: keeps its views of the rooms, and comes back as often as it is cut off. For one thread. */
final class Device implements Witness {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int MAX_UNANSWERED = 40;

    /** Cut off by itself or by a kill, too slow, deaf for too long, or the server restarts. Any other goodbye is a fault. */
    private static final Set<Integer> EXPECTED_ENDS = Set.of(RawWebSocket.NO_CLOSE_FRAME, 1012, 4008, 4009);

    /** One does not have to be a member of everything; and a server that loses its store says so, and goes on. */
    private static final Set<String> EXPECTED_REFUSALS =
            Set.of("room.not_member", "storage.unavailable", "server.busy");

    private final V1Person owner;
    private final World world;
    private final UnaryOperator<Event> ear;
    private final Map<String, RoomView> views = new ConcurrentHashMap<>();
    private V1Connection connection;

    /**
     * Connects, as soon as there is a server.
     *
     * @param ear is told what is heard, and answers what to keep of it
     */
    Device(V1Person owner, World world, UnaryOperator<Event> ear) {
        this.owner = owner;
        this.world = world;
        this.ear = ear;
        this.connection = reconnected();
    }

    /** The open connection; a new one that has asked for all rooms where the last one has ended. */
    V1Connection connection() {
        if (!connection.isOpen()) {
            assertThat(EXPECTED_ENDS).contains(connection.closeCode().join());
            connection = reconnected();
            world.count("reconnected");
        }
        return connection;
    }

    /** Asks for a room that it does not follow: for all that it missed of it. */
    void follow(String room) {
        if (!connection().follows(room)) {
            boolean resumes = views.containsKey(room);
            connection.subscribe(room).thenAccept(answer -> checkSubscribed(answer, resumes));
        }
    }

    /** Reads on, and follows every room. */
    void comeTogether() {
        connection().socket().resumeReading();
        world.rooms().forEach(this::follow);
    }

    /** Forgets what it heard after {@code since}, and asks for it again. */
    void rewind(String room, long since) {
        connection().subscribe(room, since).thenAccept(answer -> checkSubscribed(answer, true));
    }

    /** The same, and the connection does not follow the room in between. */
    void stopAndRewind(String room, long since) {
        stopFollowing(room);
        rewind(room, since);
    }

    void stopFollowing(String room) {
        connection().unsubscribe(room).thenAccept(this::checkAnswered);
    }

    void drop() {
        connection.close();
    }

    /** Waits, where too many questions are on their way, until there are less. */
    void takeBreath() {
        if (connection.unanswered() > MAX_UNANSWERED) {
            connection.socket().resumeReading();
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> connection.unanswered() < MAX_UNANSWERED / 2);
        }
    }

    boolean isQuiet() {
        return connection.unanswered() == 0;
    }

    /** Whether it follows a room, knows all of it up to a position, and waits for no answer. */
    boolean knows(String room, long position) {
        RoomView view = views.get(room);
        return isQuiet() && connection.follows(room) && view != null && view.position() == position;
    }

    @Override
    public String toString() {
        Map<String, Long> positions = new TreeMap<>();
        views.forEach((room, view) -> positions.put(room, view.position()));
        return owner.name() + " knows " + positions + " by " + connection;
    }

    Map<String, RoomView> views() {
        return views;
    }

    @Override
    public Event saw(Event event) {
        world.count("heard");
        return ear.apply(event);
    }

    @Override
    public void shocked(Throwable cause) {
        world.failures().add(cause);
    }

    private V1Connection reconnected() {
        V1Connection[] opened = new V1Connection[1];
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> {
            opened[0] = tryToConnect();
            return opened[0] != null;
        });
        connection = opened[0];
        world.rooms().forEach(this::follow);
        return opened[0];
    }

    /** Null where the server is not there, or not yet. */
    private V1Connection tryToConnect() {
        try {
            V1Connection attempt = V1Connection.open(owner.socket(), views, this);
            assertThat(attempt.status()).isIn(101, 503);
            return attempt.isOpen() ? attempt : null;
        } catch (UncheckedIOException nobodyThere) {
            return null;
        }
    }

    private void checkSubscribed(JsonNode answer, boolean resumes) {
        checkAnswered(answer);
        if (answer.path("reset").asBoolean(false)) {
            shocked(new AssertionError("no position that was ever heard is lost, but: " + answer));
        }
        if (resumes && answer.has("replaying")) {
            world.count("resumed");
        }
    }

    private void checkAnswered(JsonNode answer) {
        if (answer.has("code") && !EXPECTED_REFUSALS.contains(answer.get("code").asString())) {
            shocked(new AssertionError(owner.name() + " is refused: " + answer));
        }
    }
}
