package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hexachat.adapter.websocket.wire.v1.PresenceAnswerFrame;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/**
 * Who is in which room, for those who want to be told. In a room is who has a connection that listens there, so nobody is shown, and
 * nobody is told, whose right was not checked; the right ends here when the listening is cut.
 *
 * <p>What happens is left in a queue, which never waits, and looked at once a second: what was undone within the second, or the
 * grace, was not. Under the lock nothing is called but outboxes, which never wait either.
 */
public final class Presence implements Attendance {

    /** Of how many who left it is known since when, in all rooms together. */
    static final int MAX_DEPARTED = 50_000;

    private final V1Frames frames;
    private final InstantSource clock;
    private final Duration grace;
    private final int maxDeparted;
    private final Queue<Runnable> moves = new ConcurrentLinkedQueue<>();
    private final Map<RoomId, RoomPresence> rooms = new HashMap<>();
    private final Map<UserId, Visitor> visitors = new HashMap<>();
    private final Queue<Departed> departed = new ArrayDeque<>();
    private Set<RoomPresence> restless = new LinkedHashSet<>();
    private long lives;

    Presence(V1Frames frames, InstantSource clock, Duration grace) {
        this(frames, clock, grace, MAX_DEPARTED);
    }

    Presence(V1Frames frames, InstantSource clock, Duration grace, int maxDeparted) {
        this.frames = frames;
        this.clock = clock;
        this.grace = grace;
        this.maxDeparted = maxDeparted;
    }

    @Override
    public void entered(Listener listener) {
        moves.add(() -> {
            Caller caller = listener.connection().caller();
            Visitor visitor = visitors.computeIfAbsent(caller.id(), _ -> new Visitor(caller.actor()));
            room(listener.room()).enter(listener, visitor);
        });
    }

    @Override
    public void left(Listener listener) {
        Instant now = clock.instant();
        moves.add(() -> known(listener.room()).ifPresent(room -> {
            UserId user = listener.connection().caller().id();
            room.unwatch(listener);
            room.attendee(user).ifPresent(attendee -> attendee.leave(listener, now));
            forgetIfGone(user);
        }));
    }

    /** Somebody looks at the connection, or nobody does. Said twice it is said once. */
    public void turn(ClientConnection connection, boolean away) {
        if (connection.isAway() != away) {
            connection.turn(away);
            moves.add(() ->
                    Optional.ofNullable(visitors.get(connection.caller().id())).ifPresent(Visitor::look));
        }
    }

    /**
     * Answers that the connection is told who is in a room from now on, and tells it who is.
     *
     * @param cursor up to where it knows; what it does not know is all it is told, where that is still known itself
     * @return false, and nothing is sent, where it does not listen to the room
     */
    public synchronized boolean watch(ClientConnection connection, RoomId room, String id, Optional<String> cursor) {
        Optional<Listener> listener = connection.listener(room).filter(Listener::isAnswered);
        listener.ifPresent(watcher -> {
            catchUp();
            connection.send(frames.encode(new PresenceAnswerFrame(
                    "presence.subscribed", id, room.value().toString())));
            RoomPresence presence = room(room);
            presence.watch(watcher, cursor);
            presence.showTo(watcher);
        });
        return listener.isPresent();
    }

    /** Answers that the connection is told no more. Harmless where it was not. */
    public synchronized void unwatch(ClientConnection connection, RoomId room, String id) {
        connection.listener(room).ifPresent(listener -> known(room).ifPresent(known -> known.unwatch(listener)));
        connection.send(frames.encode(new PresenceAnswerFrame(
                "presence.unsubscribed", id, room.value().toString())));
    }

    /** The user is a member of the room no more. */
    void forget(RoomId room, UserId user) {
        moves.add(() -> known(room).flatMap(known -> known.attendee(user)).ifPresent(Attendee::strikeOff));
    }

    /** The room is gone. */
    void forget(RoomId room) {
        Instant now = clock.instant();
        moves.add(() -> known(room).ifPresent(gone -> {
            gone.clear(now);
            rooms.remove(room);
            restless.remove(gone);
            visitors.values().removeIf(visitor -> !visitor.isHere());
        }));
    }

    /** The account is gone. */
    void forget(UserId user) {
        moves.add(() -> rooms.values().forEach(room -> room.attendee(user).ifPresent(Attendee::strikeOff)));
    }

    /** Looks at what has happened, and says what has changed; called once a second. */
    synchronized void settle() {
        catchUp();
        Set<RoomPresence> due = restless;
        restless = new LinkedHashSet<>();
        Instant now = clock.instant();
        for (RoomPresence room : due) {
            if (room.settle(now, grace, this::noteDeparture)) {
                restless.add(room);
            }
            if (room.isEmpty()) {
                rooms.remove(room.room(), room);
            }
        }
        forgetTheLongDeparted();
    }

    /** What is remembered, and would grow without a bound if it were not forgotten. */
    synchronized List<Integer> sizes() {
        catchUp();
        return List.of(rooms.size(), visitors.size(), departed.size());
    }

    private void catchUp() {
        for (Runnable move = moves.poll(); move != null; move = moves.poll()) {
            move.run();
        }
    }

    private void noteDeparture(Attendee attendee) {
        if (attendee.version() == 0) {
            attendee.room().forget(attendee);
        } else {
            departed.add(new Departed(attendee, attendee.version()));
        }
    }

    private void forgetTheLongDeparted() {
        while (departed.size() > maxDeparted) {
            Departed longest = departed.remove();
            Attendee attendee = longest.attendee();
            if (attendee.isOver() && attendee.version() == longest.version()) {
                attendee.room().forget(attendee);
                if (attendee.room().isEmpty()) {
                    rooms.remove(attendee.room().room(), attendee.room());
                }
            }
        }
    }

    private void forgetIfGone(UserId user) {
        visitors.computeIfPresent(user, (_, visitor) -> visitor.isHere() ? visitor : null);
    }

    private RoomPresence room(RoomId id) {
        return rooms.computeIfAbsent(id, _ -> new RoomPresence(id, nextEpoch(), frames, room -> restless.add(room)));
    }

    private Optional<RoomPresence> known(RoomId id) {
        return Optional.ofNullable(rooms.get(id));
    }

    /** Another one than before, also after a restart. */
    private String nextEpoch() {
        return Long.toString(clock.millis(), Character.MAX_RADIX) + Long.toString(lives++, Character.MAX_RADIX);
    }

    private record Departed(Attendee attendee, long version) {}
}
