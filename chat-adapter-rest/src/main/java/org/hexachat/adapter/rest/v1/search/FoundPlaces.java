package org.hexachat.adapter.rest.v1.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.hexachat.adapter.rest.input.CanonicalId;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.search.SearchPlace;

/** Writes and reads where a page of what was found ends. */
final class FoundPlaces {
    private static final String SEPARATOR = "_";
    private static final int PARTS = 3;

    private FoundPlaces() {}

    static String write(SearchPlace place) {
        return place.postedAt()
                + SEPARATOR
                + place.message().value()
                + SEPARATOR
                + Long.toHexString(Double.doubleToLongBits(place.rank()));
    }

    /** Empty for what was not written here. */
    static Optional<SearchPlace> read(String text) {
        String[] parts = text.split(SEPARATOR, PARTS);
        return parts.length < PARTS
                ? Optional.empty()
                : CanonicalId.of(parts[1])
                        .map(MessageId::new)
                        .flatMap(message -> instant(parts[0])
                                .flatMap(at -> rank(parts[2]).map(rank -> new SearchPlace(rank, at, message))));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text)).filter(FoundPlaces::canBeStored);
        } catch (DateTimeException noInstant) {
            return Optional.empty();
        }
    }

    private static Optional<Double> rank(String text) {
        try {
            return Optional.of(Double.longBitsToDouble(Long.parseUnsignedLong(text, 16)))
                    .filter(Double::isFinite);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** The years that every store can be asked for. */
    private static boolean canBeStored(Instant at) {
        return at.isAfter(Instant.EPOCH) && at.isBefore(Instant.parse("9999-12-31T00:00:00Z"));
    }
}
