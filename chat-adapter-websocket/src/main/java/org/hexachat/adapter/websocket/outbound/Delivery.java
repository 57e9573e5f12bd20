package org.hexachat.adapter.websocket.outbound;

import java.util.ArrayList;
import java.util.List;
import org.hexachat.domain.room.RoomId;
import org.jspecify.annotations.Nullable;

/** Arrivals in order, made into one parcel for each dialect that is asked for. Guarded by the lock of whoever has it. */
final class Delivery {

    private final RoomId room;
    private final List<Arrival> arrivals;
    private final Encodings encodings;
    private @Nullable Parcel classic;
    private @Nullable Parcel v1;

    Delivery(RoomId room, List<Arrival> arrivals, Encodings encodings) {
        this.room = room;
        this.arrivals = arrivals;
        this.encodings = encodings;
    }

    long first() {
        return arrivals.getFirst().sequence();
    }

    long last() {
        return arrivals.getLast().sequence();
    }

    /** The parcel for those who have everything before {@link #first()}; an empty one where there is nothing to say. */
    Parcel in(Dialect dialect) {
        Parcel known = dialect == Dialect.CLASSIC ? classic : v1;
        return known == null ? keep(dialect, join(arrivals, dialect)) : known;
    }

    /** The parcel for one who has everything up to {@code position}. */
    Parcel after(long position, Dialect dialect) {
        if (position < first()) {
            return in(dialect);
        }
        return join(
                arrivals.stream()
                        .filter(arrival -> arrival.sequence() > position)
                        .toList(),
                dialect);
    }

    private Parcel keep(Dialect dialect, Parcel parcel) {
        if (dialect == Dialect.CLASSIC) {
            classic = parcel;
        } else {
            v1 = parcel;
        }
        return parcel;
    }

    private Parcel join(List<Arrival> some, Dialect dialect) {
        List<Piece> pieces = new ArrayList<>(some.size());
        some.forEach(arrival -> pieces.add(arrival.in(dialect, encodings)));
        return Parcel.live(pieces, encodings.of(dialect), room);
    }
}
