package org.hexachat.adapter.websocket.outbound;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageId;

/**
 * The latest arrivals of a room: what joins history and live, and what those who were away for a moment are told without a look
 * into the log. Bounded; what falls out makes {@link #since()} later. Guarded by the lock of its feed.
 */
final class RecentTail {

    private final MemoryBudget budget;
    private final Deque<Arrival> arrivals = new ArrayDeque<>();
    private long bytes;
    private long since;

    RecentTail(MemoryBudget budget) {
        this.budget = budget;
    }

    /** The position after which everything is here. */
    long since() {
        return since;
    }

    /** Forgets everything, and remembers what follows {@code position}. */
    void restartAt(long position) {
        budget.use(-bytes);
        arrivals.clear();
        bytes = 0;
        since = position;
    }

    /**
     * Takes what follows the last one.
     *
     * @param bridging whether somebody reads the history, so that more is kept than the latest few
     */
    void add(Arrival arrival, boolean bridging) {
        arrivals.addLast(arrival);
        count(arrival.weight());
        while (!arrivals.isEmpty() && isTooMuch(bridging)) {
            Arrival oldest = arrivals.removeFirst();
            count(-oldest.weight());
            since = oldest.sequence();
        }
    }

    /** Takes what came before the first one, as far as there is room. */
    void addBefore(List<Arrival> earlier) {
        List<Arrival> missing =
                earlier.stream().filter(arrival -> arrival.sequence() <= since).toList();
        if (missing.isEmpty() || missing.getLast().sequence() != since) {
            return;
        }
        for (Arrival arrival : missing.reversed()) {
            if (arrivals.size() >= budget.events()
                    || bytes + arrival.weight() > budget.roomBytes()
                    || budget.isExceeded()) {
                return;
            }
            arrivals.addFirst(arrival);
            count(arrival.weight());
            since = arrival.sequence() - 1;
        }
    }

    List<Arrival> after(long position) {
        return arrivals.stream()
                .filter(arrival -> arrival.sequence() > position)
                .toList();
    }

    /** Takes the text of a message out of everything. */
    void withdraw(MessageId message) {
        List<Arrival> kept = arrivals.stream()
                .map(arrival -> says(arrival.event(), message) ? withdrawn(arrival, message) : arrival)
                .toList();
        arrivals.clear();
        arrivals.addAll(kept);
    }

    private Arrival withdrawn(Arrival arrival, MessageId message) {
        RoomEvent event = arrival.event();
        Arrival bare = new Arrival(new RoomEvent(
                event.room(), event.sequence(), event.actor(), event.at(), new RoomChange.MessageWithdrawn(message)));
        count(bare.weight() - arrival.weight());
        return bare;
    }

    private static boolean says(RoomEvent event, MessageId message) {
        return switch (event.change()) {
            case RoomChange.MessagePosted posted -> posted.id().equals(message);
            case RoomChange.MessageEdited edited -> edited.id().equals(message);
            case RoomChange.MessageDeleted _,
                    RoomChange.MessageWithdrawn _,
                    RoomChange.MemberJoined _,
                    RoomChange.MemberLeft _,
                    RoomChange.MemberKicked _,
                    RoomChange.RoomRenamed _,
                    RoomChange.AccessChanged _ -> false;
        };
    }

    private boolean isTooMuch(boolean bridging) {
        boolean few = arrivals.size() <= budget.events();
        return bytes > budget.roomBytes() || (!bridging && (!few || budget.isExceeded()));
    }

    private void count(long more) {
        bytes += more;
        budget.use(more);
    }
}
