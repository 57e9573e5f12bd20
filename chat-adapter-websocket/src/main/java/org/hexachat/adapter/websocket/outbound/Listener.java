package org.hexachat.adapter.websocket.outbound;

import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/**
 * A connection that listens to one room. Its place is guarded by the lock of the feed, and whether it was cut by that of the
 * outbox, so that nothing can be put there after a cut.
 */
final class Listener {

    private static final long WAITING = Long.MAX_VALUE;

    private final ClientConnection connection;
    private final RoomFeed feed;
    private long position = WAITING;
    private boolean cut;
    private volatile boolean answered;

    Listener(ClientConnection connection, RoomFeed feed) {
        this.connection = connection;
        this.feed = feed;
    }

    ClientConnection connection() {
        return connection;
    }

    RoomId room() {
        return feed.room();
    }

    RoomFeed feed() {
        return feed;
    }

    boolean isWaiting() {
        return position == WAITING;
    }

    /** Gets what follows {@code place} from now on. */
    void goLive(long place) {
        position = place;
    }

    /** Hands over what comes after the place this listener has reached; answers how many events that were. */
    long deliver(Delivery delivery) {
        if (position >= delivery.last()) {
            return 0;
        }
        send(delivery.after(position, connection.dialect()));
        return delivery.last() - Math.max(position, delivery.first() - 1);
    }

    void send(Parcel parcel) {
        var _ = connection.outbox().offer(parcel, this);
    }

    /** Whether this shows what that user does at the moment. Call with the lock of the feed. */
    boolean canSee(UserId user) {
        return connection.dialect() == Dialect.V1
                && !isWaiting()
                && !connection.caller().id().equals(user)
                && !connection.outbox().isSilent(user);
    }

    Outbox.Reception sendEphemeral(byte[] frames) {
        return connection.outbox().offerEphemeral(Parcel.ephemeral(frames, room()), this);
    }

    /** Whether nothing can be sent any more. */
    boolean hasEnded() {
        return connection.outbox().hasEnded(this);
    }

    /** Answers the subscription that this listener was made for. */
    void answer(byte[] frame) {
        answered = connection.outbox().offer(Parcel.answer(frame), this);
    }

    /** Whether the subscription was answered before anything cut it. */
    boolean isAnswered() {
        return answered;
    }

    /** Call with the lock of the outbox. */
    boolean isOpen() {
        return !cut;
    }

    /** Call with the lock of the outbox. */
    void cut() {
        cut = true;
    }
}
