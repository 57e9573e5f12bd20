package org.hexachat.domain.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Reads the times of filters: an instant, or a day, which stands for its beginning in UTC. */
final class SearchTime {

    private static final int DAY_LENGTH = "2026-01-01".length();

    /** The first instant that no store need be asked for. */
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private SearchTime() {}

    /**
     * Reads a time.
     *
     * @throws DateTimeException where it is none, or lies in no year that a message can be of
     */
    static Instant read(String text) {
        Instant time = text.length() == DAY_LENGTH
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : Instant.parse(text);
        if (time.isBefore(Instant.EPOCH) || time.isAfter(END)) {
            throw new DateTimeException("No time of a message");
        }
        return time;
    }
}
