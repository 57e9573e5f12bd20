package org.hexachat.adapter.persistence.search;

import java.util.List;
import java.util.UUID;
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

    private static final int ROOMS = 1_000;

    private final JdbcClient jdbc;
    private final Transactions transactions;

    /** The room at which the round before ended: those after it have their turn, however much is said before them. */
    private volatile UUID edge = Keyset.FIRST;

    Indexer(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Goes on until there are as many as were asked for, or every room was seen. */
    int index(int most) {
        UUID start = edge;
        int copied = onwards(start, most);
        return copied == most || start.equals(Keyset.FIRST) ? copied : copied + onwards(Keyset.FIRST, most - copied);
    }

    private int onwards(UUID start, int most) {
        UUID last = start;
        int copied = 0;
        for (List<Place> page = after(last); !page.isEmpty(); page = after(last)) {
            for (Place place : page) {
                copied += place.behind() ? index(place.room(), most - copied) : 0;
                last = place.room();
                if (copied == most) {
                    edge = last;
                    return copied;
                }
            }
        }
        edge = Keyset.FIRST;
        return copied;
    }

    private List<Place> after(UUID edge) {
        return jdbc.sql(IndexSql.ROOMS)
                .param("after", edge)
                .param("limit", ROOMS)
                .query((row, number) -> new Place(row.getObject(1, UUID.class), row.getBoolean(2)))
                .list();
    }

    private int index(UUID room, int most) {
        int copied = 0;
        int slice;
        do {
            int wanted = Math.min(SLICE, most - copied);
            slice = transactions.inTransaction(() -> slice(room, wanted));
            copied += slice;
        } while (slice == SLICE && copied < most);
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
