package org.hexachat.endtoend.v1;

import java.util.ArrayList;
import java.util.List;

/**
 * What one subscriber knows of a room: every event after {@link #start()} up to {@link #position()}. Takes the next event and no
 * other. Outlives the connection.
 */
public final class RoomView {

    private final String epoch;
    private final long start;
    private final List<Event> events;
    private RoomState state = new RoomState();

    RoomView(String epoch, long start) {
        this(epoch, start, List.of());
    }

    private RoomView(String epoch, long start, List<Event> known) {
        this.epoch = epoch;
        this.start = start;
        this.events = new ArrayList<>(known);
        known.forEach(state::apply);
    }

    public String epoch() {
        return epoch;
    }

    public long start() {
        return start;
    }

    public synchronized long position() {
        return start + events.size();
    }

    public synchronized List<Event> events() {
        return List.copyOf(events);
    }

    /** The last events, so many at most. */
    public synchronized List<Event> latest(int most) {
        return List.copyOf(events.subList(Math.max(0, events.size() - most), events.size()));
    }

    /** What the events up to now make of the room. Not to be read while more of them come. */
    public synchronized RoomState state() {
        return state;
    }

    /** Takes an event, which must be the one after {@link #position()}. */
    synchronized void take(Event event) {
        if (event.seq() != position() + 1) {
            String what = event.seq() <= position() ? "a double" : "a hole";
            throw new AssertionError(what + " after " + position() + ": " + event);
        }
        events.add(event);
        state.apply(event);
    }

    /** The view as it was at an earlier position; an empty one for a position before it began. */
    synchronized RoomView backTo(long since) {
        if (since < start) {
            return new RoomView(epoch, since);
        }
        return new RoomView(epoch, start, events.subList(0, Math.toIntExact(since - start)));
    }

    /** What somebody makes of the room who heard only what came after a position. */
    public synchronized RoomState stateSince(long position) {
        RoomState since = new RoomState();
        events.subList(Math.toIntExact(position - start), events.size()).forEach(since::apply);
        return since;
    }
}
