package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** Every connection of this node, and the feed of each room that somebody listens to, or did a moment ago. */
public final class ConnectionHub {

    /** How long a room that nobody listens to is kept: those who were cut off come back. */
    private static final Duration FORGET_AFTER = Duration.ofMinutes(1);

    private final Function<RoomId, RoomFeed> newFeed;
    private final MemoryBudget budget;
    private final V1Frames frames;
    private final Set<ClientConnection> connections = ConcurrentHashMap.newKeySet();
    private final ConnectionsByUser byUser = new ConnectionsByUser();
    private final ConcurrentMap<RoomId, RoomFeed> feeds = new ConcurrentHashMap<>();
    private final ReentrantLock departures = new ReentrantLock();
    private final Condition departed = departures.newCondition();

    ConnectionHub(Function<RoomId, RoomFeed> newFeed, MemoryBudget budget, V1Frames frames) {
        this.newFeed = newFeed;
        this.budget = budget;
        this.frames = frames;
    }

    /** Makes the connection known: from now on it can be closed. */
    public void add(ClientConnection connection) {
        connections.add(connection);
    }

    /** From now on the connection, which was greeted, hears what is told to its user. */
    public void introduce(ClientConnection connection) {
        if (connection.dialect() == Dialect.V1) {
            byUser.add(connection);
        }
    }

    /**
     * Makes the connection a listener of the room, in place of one that it was: from now on nothing that happens there is lost to
     * it, and it can be cut. Done before the right to read is checked, so that what ends the right later finds it here.
     */
    public void listen(ClientConnection connection, RoomId room) {
        stopListening(connection, room);
        Listener[] made = new Listener[1];
        feeds.compute(room, (id, known) -> {
            RoomFeed feed = known == null ? newFeed.apply(id) : known;
            made[0] = new Listener(connection, feed);
            feed.add(made[0]);
            return feed;
        });
        var _ = connection.keep(made[0]);
        if (!connections.contains(connection)) {
            removeListeners(connection);
        }
    }

    /** Ends what {@link #listen} began: nothing of the room is sent any more. Answers whether there was anything. */
    public boolean stopListening(ClientConnection connection, RoomId room) {
        Optional<Listener> former = connection.forget(room);
        former.ifPresent(listener -> {
            listener.feed().remove(listener);
            connection.outbox().cut(listener, Parcel.answer(new byte[0]));
        });
        return former.isPresent();
    }

    /** Forgets the connection; harmless when it is done twice. */
    public void remove(ClientConnection connection) {
        connections.remove(connection);
        byUser.remove(connection);
        removeListeners(connection);
        signalDeparture();
    }

    private static void removeListeners(ClientConnection connection) {
        connection.forgetAll().forEach(listener -> listener.feed().remove(listener));
    }

    /** Closes every connection; returns before they are gone. */
    public void closeAll(Closing reason) {
        closeWhere(_ -> true, reason);
    }

    /** Waits until nobody is connected; answers false when that took too long. */
    public boolean awaitEmpty(Duration limit) throws InterruptedException {
        long left = limit.toNanos();
        departures.lockInterruptibly();
        try {
            while (!connections.isEmpty() && left > 0) {
                left = departed.awaitNanos(left);
            }
            return connections.isEmpty();
        } finally {
            departures.unlock();
        }
    }

    /** How many connections are open. */
    public int size() {
        return connections.size();
    }

    /** Those that are open, while they come and go. */
    Collection<ClientConnection> connections() {
        return Collections.unmodifiableSet(connections);
    }

    void tell(UserId user, byte[] frame) {
        byUser.tell(user, frame);
    }

    void forEachOf(UserId user, Consumer<ClientConnection> action) {
        connections.stream()
                .filter(connection -> connection.caller().id().equals(user))
                .forEach(action);
    }

    void closeWhere(Predicate<ClientConnection> meant, Closing reason) {
        connections.stream().filter(meant).forEach(connection -> connection.close(reason));
    }

    /** Cuts everyone who listens to a room: nothing of it is sent any more once this returns. */
    void cut(RoomId room, Predicate<Listener> meant, ErrorCode why) {
        feedOf(room).ifPresent(feed -> feed.listeners(meant).forEach(listener -> cut(listener, why)));
    }

    void cut(Listener listener, ErrorCode why) {
        ClientConnection connection = listener.connection();
        if (connection.dialect() == Dialect.CLASSIC) {
            connection.close(Closing.of(why));
            return;
        }
        connection.outbox().cut(listener, Parcel.answer(frames.unsubscribed(listener.room(), why)));
        listener.feed().remove(listener);
        connection.forget(listener);
    }

    /** The room is gone, and with it what is remembered of it. */
    void forget(RoomId room) {
        feeds.computeIfPresent(room, (_, feed) -> {
            feed.clear();
            return feed.isEmpty() ? null : feed;
        });
    }

    void checkPulses() {
        connections.stream().filter(connection -> !connection.check()).forEach(this::remove);
    }

    /** Lets go of rooms that nobody listened to for a while, or for a moment where memory is short. */
    void forgetQuietRooms() {
        feeds.keySet()
                .forEach(room -> feeds.computeIfPresent(room, (_, feed) -> {
                    Duration patience = budget.isExceeded() ? Duration.ZERO : FORGET_AFTER;
                    if (!feed.isQuietFor(patience)) {
                        return feed;
                    }
                    feed.clear();
                    return null;
                }));
    }

    Optional<RoomFeed> feedOf(RoomId room) {
        return Optional.ofNullable(feeds.get(room));
    }

    Collection<RoomFeed> feeds() {
        return feeds.values();
    }

    private void signalDeparture() {
        if (connections.isEmpty()) {
            departures.lock();
            try {
                departed.signalAll();
            } finally {
                departures.unlock();
            }
        }
    }
}
