package org.hexachat.adapter.websocket.inbound;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.UserId;

/**
 * How many connections there can be, in all and for one user. A handshake takes a seat before it costs anything. A seat whose
 * handshake was answered into the void is given back after a while, since no event tells of that.
 */
final class Seats {

    static final Duration MAX_HANDSHAKE = Duration.ofSeconds(30);

    private static final Duration WAIT_FOR_A_SEAT = Duration.ofSeconds(5);

    private final int max;
    private final int maxPerUser;
    private final Set<Seat> taken = new HashSet<>();
    private final Map<UserId, Integer> perUser = new HashMap<>();
    private boolean refusing;

    Seats(int max, int maxPerUser) {
        this.max = max;
        this.maxPerUser = maxPerUser;
    }

    /**
     * Takes a seat for a handshake.
     *
     * @throws ChatException {@code server.busy} where none is left, or where the server stops
     */
    synchronized Seat take(long nanoTime) {
        if (taken.size() >= max) {
            giveBackAbandoned(nanoTime);
        }
        if (refusing || taken.size() >= max) {
            throw ChatException.retryLater(ErrorCode.SERVER_BUSY, WAIT_FOR_A_SEAT);
        }
        Seat seat = new Seat(this, nanoTime);
        taken.add(seat);
        return seat;
    }

    /** Gives nobody a seat from now on. */
    synchronized void refuseAll() {
        refusing = true;
    }

    synchronized void assign(Seat seat, UserId user) {
        if (perUser.getOrDefault(user, 0) >= maxPerUser) {
            giveBackAbandoned(seat.takenAt);
        }
        int others = perUser.getOrDefault(user, 0);
        if (others >= maxPerUser || !taken.contains(seat)) {
            throw ChatException.retryLater(ErrorCode.RATE_LIMITED, WAIT_FOR_A_SEAT);
        }
        perUser.put(user, others + 1);
        seat.user = user;
    }

    synchronized void giveBack(Seat seat) {
        if (taken.remove(seat) && seat.user != null) {
            perUser.computeIfPresent(seat.user, (_, count) -> count == 1 ? null : count - 1);
        }
    }

    synchronized boolean occupy(Seat seat) {
        seat.occupied = true;
        return taken.contains(seat);
    }

    private void giveBackAbandoned(long nanoTime) {
        long oldest = nanoTime - MAX_HANDSHAKE.toNanos();
        taken.stream()
                .filter(seat -> !seat.occupied && seat.takenAt - oldest < 0)
                .toList()
                .forEach(this::giveBack);
    }
}
