package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the logs that are being replayed. A page begins at a multiple of its length, so that those who were away for about
 * as long read the same, and is read once for all who want it at about the same time. Kept for a moment only, and not where its
 * room saw a change to something said since: a text that was deleted must not come out of here.
 */
final class Pages {

    private static final int MAX_PAGES = 32;
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final ReadRoomLogUseCase log;
    private final Encodings encodings;
    private final Map<Place, Reading> readings = new LinkedHashMap<>();

    Pages(ReadRoomLogUseCase log, Encodings encodings) {
        this.log = log;
        this.encodings = encodings;
    }

    /**
     * A page that tells what follows a position; one that does not reach beyond it at the end of the log. Waits for the store, or
     * for another thread that waits for it.
     *
     * @return empty where what followed is no longer in the log
     * @throws ChatException {@code storage.unavailable}
     */
    Optional<Page> after(RoomFeed feed, long position) {
        Place place = new Place(feed.room(), position - position % ReadRoomLogUseCase.MAX_EVENTS);
        Reading mine = new Reading(feed.changes(), System.nanoTime());
        Reading reading = join(place, mine, position);
        if (reading == mine) {
            read(place, mine);
        }
        Optional<Page> page = reading.await();
        return page.isPresent() || place.from() == position ? page : load(place.at(position), mine.changes);
    }

    private synchronized Reading join(Place place, Reading mine, long position) {
        Reading known = readings.get(place);
        if (known != null && known.isGoodFor(position, mine)) {
            return known;
        }
        readings.remove(place);
        readings.put(place, mine);
        if (readings.size() > MAX_PAGES) {
            readings.remove(readings.keySet().iterator().next());
        }
        return mine;
    }

    private void read(Place place, Reading reading) {
        try {
            reading.page.complete(load(place, reading.changes));
        } catch (RuntimeException failure) {
            reading.page.completeExceptionally(failure);
            forget(place, reading);
        }
    }

    private synchronized void forget(Place place, Reading reading) {
        readings.remove(place, reading);
    }

    private Optional<Page> load(Place place, long changes) {
        return switch (log.eventsAfter(place.room(), new Sequence(place.from()))) {
            case LogSlice.Events(var events) ->
                Optional.of(
                        new Page(place.room(), events.stream().map(Arrival::new).toList(), changes, encodings));
            case LogSlice.Trimmed() -> Optional.empty();
        };
    }

    private record Place(RoomId room, long from) {
        Place at(long position) {
            return new Place(room, position);
        }
    }

    /** A page that was asked for. */
    private static final class Reading {
        final long changes;
        final long begun;
        final CompletableFuture<Optional<Page>> page = new CompletableFuture<>();

        Reading(long changes, long begun) {
            this.changes = changes;
            this.begun = begun;
        }

        boolean isGoodFor(long position, Reading later) {
            boolean fresh = changes == later.changes && later.begun - begun < A_MOMENT.toNanos();
            return fresh && !page.isCompletedExceptionally() && (!page.isDone() || tells(position));
        }

        private boolean tells(long position) {
            return page.join().map(known -> known.reachesBeyond(position)).orElse(true);
        }

        Optional<Page> await() {
            try {
                return page.join();
            } catch (CompletionException failed) {
                throw refusal(failed.getCause());
            }
        }

        private static RuntimeException refusal(@Nullable Throwable cause) {
            return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
        }
    }
}
