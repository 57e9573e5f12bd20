package org.hexachat.adapter.websocket.outbound;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * What a feed delivered while somebody was still reading the history: the piece that joins history and live. Bounded; what falls
 * out makes {@link #since()} later. Guarded by the lock of its feed.
 */
final class RecentArrivals {

    private final long capacity;
    private final Deque<Arrival> arrivals = new ArrayDeque<>();
    private long bytes;
    private long since;

    RecentArrivals(long capacity) {
        this.capacity = capacity;
    }

    /** The position after which everything is here. */
    long since() {
        return since;
    }

    /** Forgets everything, and remembers what follows {@code position}. */
    void restartAt(long position) {
        arrivals.clear();
        bytes = 0;
        since = position;
    }

    void add(Arrival arrival) {
        arrivals.addLast(arrival);
        bytes += weightOf(arrival);
        while (bytes > capacity) {
            Arrival oldest = arrivals.removeFirst();
            bytes -= weightOf(oldest);
            since = oldest.sequence();
        }
    }

    void forEachAfter(long position, Consumer<Frame> receiver) {
        for (Arrival arrival : arrivals) {
            if (arrival.sequence() > position) {
                arrival.frame().ifPresent(receiver);
            }
        }
    }

    private static int weightOf(Arrival arrival) {
        int overhead = 64;
        return overhead + arrival.frame().map(Frame::bytes).orElse(0);
    }
}
