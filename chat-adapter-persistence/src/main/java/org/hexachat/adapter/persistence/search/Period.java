package org.hexachat.adapter.persistence.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hexachat.domain.search.SearchPlace;
import org.hexachat.domain.search.SearchRequest;

/**
 * A part of the time that a request asks for.
 *
 * @param since its first instant; empty where there is none
 * @param days the days since 1970 by which the index finds it; empty for all
 * @param whole whether nothing that was asked for is older
 */
record Period(Optional<Instant> since, List<Long> days, boolean whole) {

    /** So much of it is looked through before everything is: what everybody says fills a page with a few days. */
    private static final int[] DAYS = {2, 30};

    /** From the shortest to the longest, all of which end with what is asked for. */
    static Stream<Period> of(SearchRequest request, Instant now) {
        Optional<Instant> since = request.query().since();
        Instant end = Stream.of(request.query().before(), request.after().map(SearchPlace::postedAt), Optional.of(now))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(now);
        return Stream.concat(
                Arrays.stream(DAYS).mapToObj(days -> ending(end, days, since)),
                Stream.of(new Period(since, List.of(), true)));
    }

    /** With the day after, for the clocks of other nodes. */
    private static Period ending(Instant end, int length, Optional<Instant> since) {
        long last = Math.floorDiv(
                        end.getEpochSecond(), ChronoUnit.DAYS.getDuration().toSeconds())
                + 1;
        long first = last - length;
        Instant start = Instant.EPOCH.plus(first, ChronoUnit.DAYS);
        boolean whole = since.filter(start::isBefore).isPresent();
        return new Period(
                whole ? since : Optional.of(start),
                LongStream.rangeClosed(first, last).boxed().toList(),
                whole);
    }
}
