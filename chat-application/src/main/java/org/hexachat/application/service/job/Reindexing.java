package org.hexachat.application.service.job;

import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.MessageSearch;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobKind;
import org.hexachat.domain.search.IndexPlace;
import org.hexachat.domain.search.IndexedPart;

/** Prepares anew for searching what was prepared, part by part. Counts places of the logs. */
public final class Reindexing implements JobWork {

    private final MessageSearch search;
    private final Clock clock;

    public Reindexing(MessageSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return JobKind.REINDEX;
    }

    @Override
    public Job part(Job job) {
        Job counted = job.total().isPresent() ? job : job.of(search.indexed());
        IndexedPart part = search.indexAnew(
                job.place().map(Place::read).map(place -> new IndexPlace(place.room(), place.after())));
        return counted.worked(
                part.places(), part.next().map(next -> new Place(next.room(), next.after()).write()), clock.now());
    }
}
