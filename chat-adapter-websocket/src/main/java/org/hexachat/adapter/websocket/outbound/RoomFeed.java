package org.hexachat.adapter.websocket.outbound;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hexachat.domain.room.RoomId;

/**
 * One room's events, put in order for this node's listeners. Arrivals come from many threads, in any order, doubled or not at
 * all; listeners get each once, in order. What is ahead waits until the hole before it is filled. Under its lock nothing is
 * called but outboxes, which never wait.
 */
final class RoomFeed {

    /** What is further ahead is dropped: the log has it, and a hole this big is read from there anyway. */
    static final int MAX_AHEAD = 1_000;

    private static final long UNKNOWN = -1;

    private final RoomId room;
    private final RecentArrivals recent;
    private final Map<ClientConnection, Listener> listeners = new LinkedHashMap<>();
    private final TreeMap<Long, Arrival> ahead = new TreeMap<>();
    private long position = UNKNOWN;
    private int readingHistory;
    private boolean healing;

    RoomFeed(RoomId room, long recentBytes) {
        this.room = room;
        this.recent = new RecentArrivals(recentBytes);
    }

    RoomId room() {
        return room;
    }

    /** From now on keeps what arrives for this connection, until it goes live. */
    synchronized void add(ClientConnection connection) {
        if (readingHistory == 0) {
            recent.restartAt(position);
        }
        readingHistory++;
        listeners.put(connection, new Listener(connection));
    }

    synchronized void remove(ClientConnection connection) {
        Listener gone = listeners.remove(connection);
        if (gone != null && gone.isReadingHistory()) {
            endOfReading();
        }
    }

    synchronized boolean isEmpty() {
        return listeners.isEmpty();
    }

    /**
     * Gives a connection its history and all that came after it, once; does nothing to one that is gone.
     *
     * @return false, and nothing is sent, where this feed no longer has all that came after it: the history must be read again
     */
    synchronized boolean goLive(ClientConnection connection, History history) {
        Listener listener = listeners.get(connection);
        if (listener == null) {
            return true;
        }
        if (position == UNKNOWN) {
            startAt(history.position());
        }
        if (history.position() < recent.since()) {
            return false;
        }
        listener.goLive(history);
        recent.forEachAfter(history.position(), connection::send);
        endOfReading();
        return true;
    }

    /** Takes an event; answers whether somebody must now fill a hole. That somebody says {@link #healed()} afterwards. */
    synchronized boolean accept(Arrival arrival) {
        if (arrival.sequence() <= position) {
            return false;
        }
        ahead.put(arrival.sequence(), arrival);
        if (ahead.size() > MAX_AHEAD) {
            ahead.pollLastEntry();
        }
        deliverWhatIsNext();
        return claimHealingOfAHole();
    }

    /** As {@link #accept}, for what was accepted before. */
    synchronized boolean claimHealingOfAHole() {
        return position != UNKNOWN && !ahead.isEmpty() && claimHealing();
    }

    /** As {@link #accept}, for the news that the room is at {@code latest}. */
    synchronized boolean isBehind(long latest) {
        return position != UNKNOWN && position < latest && claimHealing();
    }

    synchronized void healed() {
        healing = false;
    }

    /** The last sequence that was delivered; less than 0 before there is one. */
    synchronized long position() {
        return position;
    }

    private void startAt(long start) {
        position = start;
        recent.restartAt(start);
        ahead.headMap(start, true).clear();
        deliverWhatIsNext();
    }

    private void deliverWhatIsNext() {
        while (position != UNKNOWN && !ahead.isEmpty() && ahead.firstKey() == position + 1) {
            Arrival next = ahead.pollFirstEntry().getValue();
            position = next.sequence();
            if (readingHistory > 0) {
                recent.add(next);
            }
            listeners.values().forEach(listener -> listener.deliver(next));
        }
    }

    private void endOfReading() {
        readingHistory--;
        if (readingHistory == 0) {
            recent.restartAt(position);
        }
    }

    private boolean claimHealing() {
        boolean free = !healing;
        healing = true;
        return free;
    }
}
