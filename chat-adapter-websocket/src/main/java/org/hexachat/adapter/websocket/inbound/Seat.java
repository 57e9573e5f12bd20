package org.hexachat.adapter.websocket.inbound;

import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.UserId;
import org.jspecify.annotations.Nullable;

/** The right of one handshake, and then of its connection, to be here. Guarded by the lock of {@link Seats}. */
final class Seat {

    final long takenAt;
    boolean occupied;

    @Nullable
    UserId user;

    private final Seats seats;

    Seat(Seats seats, long takenAt) {
        this.seats = seats;
        this.takenAt = takenAt;
    }

    /**
     * Says whose seat this is.
     *
     * @throws ChatException {@code rate_limited} where the user has as many connections as one can have
     */
    void assignTo(UserId owner) {
        seats.assign(this, owner);
    }

    /** The handshake became a connection; answers false where it took so long that the seat was given away. */
    boolean occupy() {
        return seats.occupy(this);
    }

    /** Harmless when it is done twice. */
    void giveBack() {
        seats.giveBack(this);
    }
}
