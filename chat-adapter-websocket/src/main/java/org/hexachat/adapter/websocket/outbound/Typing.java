package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexachat.adapter.websocket.wire.v1.TypingFrame;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/**
 * Passes on who types: each person in a room once in a while, however many connections say it, and some people at a time,
 * however large the room. What is passed over is forgotten. Its lock is held for a look at its own maps alone.
 */
public final class Typing {

    /** How long nothing more is passed on of one person in a room. */
    static final Duration PAUSE = Duration.ofSeconds(3);

    /** How long a frame holds: two pauses, so that who goes on typing is not shown to stop. */
    static final Duration EXPIRY = Duration.ofSeconds(6);

    /** Of how many people in one room it is passed on within a pause. Of a crowd nobody reads the names. */
    static final int MAX_PEOPLE = 20;

    private final ConnectionHub hub;
    private final V1Frames frames;
    private final InstantSource clock;
    private final Map<RoomId, Map<UserId, Instant>> latest = new HashMap<>();

    Typing(ConnectionHub hub, V1Frames frames, InstantSource clock) {
        this.hub = hub;
        this.frames = frames;
        this.clock = clock;
    }

    /** Tells the others who listen to the room over v1. Never waits for them. */
    public void tell(Caller who, RoomId room) {
        List<Listener> others = hub.feedOf(room)
                .map(feed -> feed.listeners(listener -> listener.canSee(who.id())))
                .orElse(List.of());
        if (!others.isEmpty()) {
            byte[] frame = frame(who, room);
            others.forEach(listener -> {
                var _ = listener.sendEphemeral(frame);
            });
        }
    }

    private byte[] frame(Caller who, RoomId room) {
        return frames.encode(
                new TypingFrame("typing", room.value().toString(), V1Events.person(who.actor()), EXPIRY.toMillis()));
    }

    /** Whether it is time to tell that somebody types; answering so begins the pause after it. */
    public synchronized boolean isDue(UserId user, RoomId room) {
        Instant now = clock.instant();
        Map<UserId, Instant> people = latest.computeIfAbsent(room, _ -> HashMap.newHashMap(1));
        people.values().removeIf(at -> isPast(at, now));
        return people.size() < MAX_PEOPLE && people.putIfAbsent(user, now) == null;
    }

    /** Lets go of what no longer matters; called now and then. */
    synchronized void sweep() {
        Instant now = clock.instant();
        latest.values().forEach(people -> people.values().removeIf(at -> isPast(at, now)));
        latest.values().removeIf(Map::isEmpty);
    }

    /** In how many rooms somebody typed since the last sweep, or a moment ago. */
    synchronized int rooms() {
        return latest.size();
    }

    private static boolean isPast(Instant at, Instant now) {
        return !now.isBefore(at.plus(PAUSE));
    }
}
