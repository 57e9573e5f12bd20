package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.hexachat.domain.log.RoomHistory;
import org.hexachat.domain.room.RoomId;

/** Every open connection of this node, and the feed of each room that somebody listens to. */
public final class ConnectionHub {

    private final FrameEncoder encoder;
    private final long recentBytes;
    private final Set<ClientConnection> connections = ConcurrentHashMap.newKeySet();
    private final ConcurrentMap<RoomId, RoomFeed> feeds = new ConcurrentHashMap<>();
    private final ReentrantLock departures = new ReentrantLock();
    private final Condition departed = departures.newCondition();

    ConnectionHub(FrameEncoder encoder, DeliverySettings settings) {
        this.encoder = encoder;
        this.recentBytes = settings.outboxBytes() / 2;
    }

    /**
     * Makes the connection known: from now on it can be closed, and nothing that happens in its room is lost to it. The feed
     * comes first, so that {@link #remove}, which only a connection that is known here can cause, finds it there.
     */
    public void add(ClientConnection connection) {
        feeds.compute(connection.room(), (room, feed) -> {
            RoomFeed joined = feed == null ? new RoomFeed(room, recentBytes) : feed;
            joined.add(connection);
            return joined;
        });
        connections.add(connection);
    }

    /**
     * Sends the history and then everything after it.
     *
     * @param history read after {@link #add}
     * @return false, and nothing is sent, where too much happened since: the history must be read again
     */
    public boolean goLive(ClientConnection connection, RoomHistory history) {
        List<Frame> frames = history.messages().stream().map(encoder::encode).toList();
        return feedOf(connection.room())
                .map(feed -> feed.goLive(
                        connection, new History(frames, history.position().value())))
                .orElse(true);
    }

    /** Forgets the connection; harmless when it is done twice. */
    public void remove(ClientConnection connection) {
        feeds.computeIfPresent(connection.room(), (_, feed) -> {
            feed.remove(connection);
            return feed.isEmpty() ? null : feed;
        });
        connections.remove(connection);
        signalDeparture();
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

    void closeWhere(Predicate<ClientConnection> meant, Closing reason) {
        connections.stream().filter(meant).forEach(connection -> connection.close(reason));
    }

    void checkPulses() {
        connections.forEach(ClientConnection::check);
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
