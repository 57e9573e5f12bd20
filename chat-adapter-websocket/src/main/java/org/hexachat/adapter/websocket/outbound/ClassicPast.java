package org.hexachat.adapter.websocket.outbound;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hexachat.domain.log.RoomHistory;
import org.hexachat.domain.room.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * The frames that a newcomer on the classic socket is told, ready to be sent. Forgotten when one of them no longer holds, and
 * when they are more than is kept of a room. Guarded by the lock of its feed.
 */
final class ClassicPast {

    private final MemoryBudget budget;
    private @Nullable Deque<Piece> frames;
    private @Nullable Parcel joined;
    private long bytes;

    ClassicPast(MemoryBudget budget) {
        this.budget = budget;
    }

    boolean isKnown() {
        return frames != null;
    }

    /** Learns the frames, oldest first. */
    void learn(List<Piece> history) {
        forget();
        frames = new ArrayDeque<>(history);
        count(history.stream().mapToLong(frame -> frame.bytes().length).sum());
        limit();
    }

    /** One more was said. */
    void add(Piece frame) {
        if (frames != null && frame.bytes().length > 0) {
            frames.addLast(frame);
            count(frame.bytes().length);
            joined = null;
            if (frames.size() > RoomHistory.MAX_MESSAGES) {
                count(-frames.removeFirst().bytes().length);
            }
            limit();
        }
    }

    void forget() {
        count(-bytes);
        frames = null;
        joined = null;
    }

    /** All of it in one parcel, made once for all who come before the next thing happens. */
    Parcel joined(Encoding encoding, RoomId room) {
        Parcel all = joined == null
                ? Parcel.past(new ArrayList<>(frames == null ? List.of() : frames), encoding, room)
                : joined;
        joined = all;
        return all;
    }

    private void limit() {
        if (bytes > budget.roomBytes() || budget.isExceeded()) {
            forget();
        }
    }

    private void count(long more) {
        bytes += more;
        budget.use(more);
    }
}
