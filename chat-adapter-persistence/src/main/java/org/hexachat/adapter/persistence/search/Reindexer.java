package org.hexachat.adapter.persistence.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.persistence.row.Keyset;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.search.IndexPlace;
import org.hexachat.domain.search.IndexedPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Copies anew what was copied. Each slice holds the room: an edit that came in between would be written over by what was read before it. What
 * is new is left to the indexer.
 */
@Component
final class Reindexer {

    private final JdbcClient jdbc;
    private final Transactions transactions;

    Reindexer(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    IndexedPart part(Optional<IndexPlace> from) {
        return from.or(() -> roomAfter(Keyset.FIRST))
                .map(place -> transactions.inTransaction(() -> part(place)))
                .orElse(new IndexedPart(0, Optional.empty()));
    }

    long indexed() {
        return jdbc.sql(IndexSql.INDEXED).query(Long.class).single();
    }

    /** Where somebody else has the room, the same place comes again. */
    private IndexedPart part(IndexPlace place) {
        UUID room = place.room().value();
        boolean held = jdbc.sql(IndexSql.HOLD_ROOM)
                .param("room", room)
                .query(Long.class)
                .optional()
                .isPresent();
        if (!held && isThere(room)) {
            return new IndexedPart(0, Optional.of(place));
        }
        long upTo = held ? upTo(room) : 0;
        long first = place.after().value();
        long last = Math.min(upTo, first + Indexer.SLICE);
        if (last > first) {
            copy(room, first, last);
        }
        return new IndexedPart(
                Math.max(0, last - first),
                last < upTo ? Optional.of(new IndexPlace(place.room(), new Sequence(last))) : roomAfter(room));
    }

    private void copy(UUID room, long first, long last) {
        for (String sql : List.of(IndexSql.FORGET_GONE, IndexSql.COPY_ANEW)) {
            jdbc.sql(sql)
                    .param("room", room)
                    .param("first", first)
                    .param("last", last)
                    .update();
        }
    }

    private long upTo(UUID room) {
        return jdbc.sql(IndexSql.UP_TO)
                .param("room", room)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private boolean isThere(UUID room) {
        return jdbc.sql(IndexSql.IS_THERE)
                .param("room", room)
                .query(Boolean.class)
                .single();
    }

    private Optional<IndexPlace> roomAfter(UUID room) {
        return jdbc.sql(IndexSql.NEXT_ROOM)
                .param("after", room)
                .query(UUID.class)
                .optional()
                .map(next -> new IndexPlace(new RoomId(next), Sequence.START));
    }
}
