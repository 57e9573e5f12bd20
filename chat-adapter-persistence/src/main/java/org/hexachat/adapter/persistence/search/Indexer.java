package org.hexachat.adapter.persistence.search;

import java.util.List;
import java.util.UUID;
import org.hexachat.adapter.persistence.log.Backlog;
import org.hexachat.adapter.persistence.row.Keyset;
import org.hexachat.application.port.out.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Copies what was said to where it is searched, room by room, each slice in a transaction of its own. Many may do so at once, on
 * one node or on many: a room has one indexer at a time.
 */
@Component
final class Indexer {

    /** Few enough for a transaction that nobody notices, and for the time limit of a statement where all are of the greatest length. */
    static final int SLICE = 100;

    /**
     * From so many events on that wait for the log, one slice goes in a round and no more. A server that has time for its people has
     * a handful waiting; one at the end of its strength has hundreds, and did a third less for them with an indexer beside it.
     */
    static final int BUSY = 16;

    private static final int ROOMS = 1_000;

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Backlog backlog;

    Indexer(JdbcClient jdbc, Transactions transactions, Backlog backlog) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.backlog = backlog;
    }

    /** Goes on until there are as many as were asked for, every room was seen once, or people wait for what this takes. */
    int index(int most) {
        int copied = 0;
        UUID edge = Keyset.FIRST;
        for (List<Place> page = after(edge); !page.isEmpty() && goesOn(copied, most); page = after(edge)) {
            for (Place place : page) {
                copied += place.behind() && goesOn(copied, most) ? index(place.room(), copied, most) : 0;
            }
            edge = page.getLast().room();
        }
        return copied;
    }

    private boolean goesOn(int copied, int most) {
        return copied == 0 || (copied < most && backlog.waiting() < BUSY);
    }

    private List<Place> after(UUID edge) {
        return jdbc.sql(IndexSql.ROOMS)
                .param("after", edge)
                .param("limit", ROOMS)
                .query((row, number) -> new Place(row.getObject(1, UUID.class), row.getBoolean(2)))
                .list();
    }

    private int index(UUID room, int before, int most) {
        int copied = 0;
        int slice;
        do {
            int wanted = Math.min(SLICE, most - before - copied);
            slice = transactions.inTransaction(() -> slice(room, wanted));
            copied += slice;
        } while (slice == SLICE && goesOn(before + copied, most));
        return copied;
    }

    /** Counts places of the log, of which some hold no message. */
    private int slice(UUID room, int wanted) {
        return jdbc.sql(IndexSql.LOCK)
                        .param("room", room)
                        .query((row, number) -> row.getBoolean("mine"))
                        .single()
                ? jdbc.sql(IndexSql.LOCK_ROOM)
                        .param("room", room)
                        .query(Long.class)
                        .optional()
                        .map(last -> copy(room, last, wanted))
                        .orElse(0)
                : 0;
    }

    private int copy(UUID room, long end, int wanted) {
        long first = jdbc.sql(IndexSql.UP_TO)
                .param("room", room)
                .query(Long.class)
                .optional()
                .orElse(0L);
        long last = Math.min(end, first + wanted);
        if (last <= first) {
            return 0;
        }
        jdbc.sql(IndexSql.COPY)
                .param("room", room)
                .param("first", first)
                .param("last", last)
                .update();
        jdbc.sql(IndexSql.COPIED).param("room", room).param("last", last).update();
        return Math.toIntExact(last - first);
    }

    private record Place(UUID room, boolean behind) {}
}
