package org.hexachat.adapter.rest.v1.readstate;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.hexachat.adapter.rest.input.CanonicalId;
import org.hexachat.domain.readstate.RoomListQuery.Place;
import org.hexachat.domain.room.RoomId;

/** Writes and reads where a page of one's rooms ends. */
final class RoomPlaces {
    private static final String SEPARATOR = "_";

    private RoomPlaces() {}

    static String write(Place place) {
        return place.activeAt() + SEPARATOR + place.room().value();
    }

    /** Empty for what was not written here. */
    static Optional<Place> read(String text) {
        String[] parts = text.split(SEPARATOR, 2);
        return parts.length < 2
                ? Optional.empty()
                : CanonicalId.of(parts[1])
                        .map(RoomId::new)
                        .flatMap(room -> instant(parts[0]).map(at -> new Place(at, room)));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text)).filter(RoomPlaces::canBeStored);
        } catch (DateTimeException noInstant) {
            return Optional.empty();
        }
    }

    /** The years that every store can be asked for. */
    private static boolean canBeStored(Instant at) {
        return at.isAfter(Instant.EPOCH) && at.isBefore(Instant.parse("9999-12-31T00:00:00Z"));
    }
}
