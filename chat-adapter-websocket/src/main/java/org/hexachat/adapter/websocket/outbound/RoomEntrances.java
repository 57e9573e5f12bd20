package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hexachat.domain.log.RoomHistory;
import org.hexachat.domain.room.RoomId;

/**
 * Brings listeners live without a hole or a double: from memory where that is possible, so that a storm of newcomers costs the
 * store nothing, and else from what is read.
 */
public final class RoomEntrances {

    /** How long the news of what is in the log already may take to get here. */
    private static final Duration A_MOMENT = Duration.ofMillis(100);

    /** Each attempt fails only where more happened while the history was read than is kept meanwhile. */
    private static final int MAX_ATTEMPTS = 5;

    private final ClassicFrames frames;
    private final Replays replays;

    RoomEntrances(ClassicFrames frames, Replays replays) {
        this.frames = frames;
        this.replays = replays;
    }

    /**
     * Sends the classic history and then everything after it, unless the connection was cut meanwhile.
     *
     * @param latest where the room was when the right to read was checked, after the listener was made
     * @param history reads it, with a check of its own
     * @return false, and nothing is sent, where too much happened while the history was read
     */
    public boolean enter(ClientConnection connection, RoomId room, long latest, Supplier<RoomHistory> history) {
        return connection
                .listener(room)
                .map(listener -> enter(listener, latest, history))
                .orElse(true);
    }

    private boolean enter(Listener listener, long latest, Supplier<RoomHistory> history) {
        RoomFeed feed = listener.feed();
        feed.await(latest, A_MOMENT);
        if (feed.goLiveFromMemory(listener, latest)) {
            return true;
        }
        synchronized (feed.loading()) {
            boolean live = feed.goLiveFromMemory(listener, latest);
            for (int attempt = 0; attempt < MAX_ATTEMPTS && !live; attempt++) {
                long changes = feed.changes();
                RoomHistory read = history.get();
                List<Piece> encoded = read.messages().stream()
                        .map(message -> new Piece(frames.encode(message), Quote.of(message)))
                        .toList();
                live = feed.goLive(listener, encoded, read.position().value(), changes);
            }
            feed.seekHoles();
            return live;
        }
    }

    /**
     * Answers a subscription, sends what was missed, and then everything after it, unless it was cut meanwhile. Does not wait for
     * the replay, but for the peer to take most of what it asked for before.
     *
     * @return false where something cut the subscription before it was answered
     */
    public boolean subscribe(ClientConnection connection, RoomId room, SubscriptionStart start)
            throws InterruptedException {
        Optional<Listener> listener = connection.listener(room);
        if (!connection.outbox().awaitRoomForThePast()) {
            return true;
        }
        listener.ifPresent(waiting -> subscribe(waiting, start));
        return listener.map(Listener::isAnswered).orElse(false);
    }

    private void subscribe(Listener listener, SubscriptionStart start) {
        RoomFeed feed = listener.feed();
        feed.await(start.latest(), A_MOMENT);
        if (!feed.subscribe(listener, start)) {
            listener.answer(start.answer(start.latest(), start.latest() - start.since()));
            replays.begin(listener, start.since(), start.latest());
        }
        feed.seekHoles();
    }
}
