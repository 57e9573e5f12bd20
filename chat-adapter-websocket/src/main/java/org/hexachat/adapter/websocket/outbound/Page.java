package org.hexachat.adapter.websocket.outbound;

import java.util.List;
import org.hexachat.domain.room.RoomId;
import org.jspecify.annotations.Nullable;

/** A page of a room's log, shared by all who are replayed at the same place. */
final class Page {

    private final RoomId room;
    private final List<Arrival> arrivals;
    private final long changesBefore;
    private final Encodings encodings;
    private long joinedAfter = -1;
    private @Nullable Parcel joined;

    /**
     * Keeps what was read.
     *
     * @param changesBefore how many changes the room's feed had seen before this was read
     */
    Page(RoomId room, List<Arrival> arrivals, long changesBefore, Encodings encodings) {
        this.room = room;
        this.arrivals = arrivals;
        this.changesBefore = changesBefore;
        this.encodings = encodings;
    }

    List<Told> told() {
        return arrivals.stream().map(Arrival::told).toList();
    }

    long changesBefore() {
        return changesBefore;
    }

    /** Whether it tells anything to one who has everything up to {@code position}. */
    boolean reachesBeyond(long position) {
        return !arrivals.isEmpty() && arrivals.getLast().sequence() > position;
    }

    long last() {
        return arrivals.getLast().sequence();
    }

    /** What comes after {@code position}, made once for all who ask for the same. */
    synchronized Parcel after(long position, Dialect dialect) {
        Parcel known = joined;
        if (known == null || joinedAfter != position) {
            known = new Delivery(room, arrivals, encodings)
                    .after(position, dialect)
                    .asPast();
            joined = known;
            joinedAfter = position;
        }
        return known;
    }
}
