package org.hexachat.adapter.websocket.outbound;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * What was said of the latest events of a room: what joins history and live, and what those who were away for a moment are told
 * without a look into the log. Bounded; what falls out makes {@link #since} later, and so does an event of which nothing was said
 * in that dialect, because nobody here spoke it. Guarded by the lock of its feed.
 */
final class RecentTail {

    private final RoomId room;
    private final MemoryBudget budget;
    private final Encodings encodings;
    private final Deque<Told> told = new ArrayDeque<>();
    private final Map<Dialect, Long> since = new EnumMap<>(Dialect.class);
    private long bytes;
    private @Nullable Joined joined;

    RecentTail(RoomId room, MemoryBudget budget, Encodings encodings) {
        this.room = room;
        this.budget = budget;
        this.encodings = encodings;
        restartAt(0);
    }

    /** The position after which everything is here in this dialect. */
    long since(Dialect dialect) {
        return since.getOrDefault(dialect, 0L);
    }

    /** Forgets everything, and remembers what follows {@code position}. */
    void restartAt(long position) {
        forgetJoined();
        count(-bytes);
        told.clear();
        for (Dialect dialect : Dialect.values()) {
            since.put(dialect, position);
        }
    }

    /**
     * Takes what follows the last one.
     *
     * @param bridging whether somebody reads the history, so that more is kept than the latest few
     */
    void add(Told next, boolean bridging) {
        forgetJoined();
        told.addLast(next);
        count(next.weight());
        for (Dialect dialect : Dialect.values()) {
            if (next.in(dialect) == null) {
                since.put(dialect, next.sequence());
            }
        }
        while (!told.isEmpty() && isTooMuch(bridging)) {
            dropOldest();
        }
    }

    /** Takes what came before the first one, in one dialect and as far as there is room. */
    void addBefore(List<Told> earlier, Dialect dialect) {
        List<Told> missing =
                earlier.stream().filter(one -> one.sequence() <= since(dialect)).toList();
        if (missing.isEmpty() || missing.getLast().sequence() != since(dialect) || !beginsAfter(since(dialect))) {
            return;
        }
        forgetJoined();
        for (Told one : missing.reversed()) {
            boolean full = told.size() >= budget.events() || bytes + one.weight() > budget.roomBytes();
            if (full || budget.isExceeded() || one.in(dialect) == null) {
                return;
            }
            told.addFirst(one);
            count(one.weight());
            since.put(dialect, one.sequence() - 1);
        }
    }

    private boolean beginsAfter(long position) {
        return told.isEmpty() || told.getFirst().sequence() > position;
    }

    /** The pieces of what follows a position that is not before {@link #since}. */
    List<Piece> after(long position, Dialect dialect) {
        List<Piece> pieces = new ArrayList<>();
        for (Told one : told) {
            Piece piece = one.sequence() > position ? one.in(dialect) : null;
            if (piece != null && piece.bytes().length > 0) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /** As {@link #after}, in one parcel, made once for all who come back to the same place before the next thing happens. */
    Parcel parcelAfter(long position, Dialect dialect) {
        Joined known = joined;
        if (known == null || !known.isFor(position, dialect)) {
            forgetJoined();
            Parcel parcel = Parcel.past(after(position, dialect), encodings.of(dialect), room);
            known = new Joined(position, dialect, parcel);
            count(parcel.size());
            joined = known;
        }
        return known.parcel();
    }

    /** Forgets whatever quotes a message, and all before it: it is seldom that somebody deletes what was just said. */
    void withdraw(MessageId message) {
        forgetJoined();
        long last = told.stream()
                .filter(one -> one.quotes(message))
                .mapToLong(Told::sequence)
                .max()
                .orElse(0);
        while (!told.isEmpty() && told.getFirst().sequence() <= last) {
            dropOldest();
        }
    }

    private void dropOldest() {
        Told oldest = told.removeFirst();
        count(-oldest.weight());
        since.replaceAll((_, position) -> Math.max(position, oldest.sequence()));
    }

    private boolean isTooMuch(boolean bridging) {
        boolean few = told.size() <= budget.events();
        return bytes > budget.roomBytes() || (!bridging && (!few || budget.isExceeded()));
    }

    private void forgetJoined() {
        if (joined != null) {
            count(-joined.parcel().size());
            joined = null;
        }
    }

    private void count(long more) {
        bytes += more;
        budget.use(more);
    }

    private record Joined(long position, Dialect dialect, Parcel parcel) {

        boolean isFor(long otherPosition, Dialect otherDialect) {
            return position == otherPosition && dialect == otherDialect;
        }
    }
}
