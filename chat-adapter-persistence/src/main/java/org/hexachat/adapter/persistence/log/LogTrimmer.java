package org.hexachat.adapter.persistence.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.adapter.persistence.row.Keyset;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.log.EventRetention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes old events out of the logs. Looks only at rooms in which something happened since it last found nothing to take, a page of
 * them at a time; each room is changed in a transaction of its own, under its lock, so that where its log begins is always true.
 */
@Component
final class LogTrimmer {

    /** Few enough for a transaction that nobody notices. */
    static final int SLICE = 5_000;

    private static final int ROOMS = 100;

    private final JdbcClient jdbc;
    private final Transactions transactions;

    LogTrimmer(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Goes on until a slice is full or every room was seen once. */
    int trim(EventRetention kept, Instant now) {
        Instant before = now.minus(kept.age());
        int taken = 0;
        Candidate edge = new Candidate(kept.events(), Keyset.LAST);
        for (List<Candidate> page = after(edge); !page.isEmpty() && taken < SLICE; page = after(edge)) {
            for (Candidate candidate : page) {
                int most = SLICE - taken;
                taken += transactions.inTransaction(() -> trim(candidate.room(), kept.events(), before, most));
            }
            edge = page.getLast();
        }
        return taken;
    }

    private List<Candidate> after(Candidate edge) {
        return jdbc.sql(LogSql.TO_TRIM)
                .param("below", edge.trimBelow())
                .param("after", edge.room())
                .param("limit", ROOMS)
                .query((row, number) -> new Candidate(row.getInt(1), row.getObject(2, UUID.class)))
                .list();
    }

    private int trim(UUID room, int events, Instant before, int most) {
        return jdbc.sql(LogSql.LOCK_TO_TRIM)
                .param("room", room)
                .query((row, number) -> new Log(room, row.getLong(1), row.getLong(2) - events))
                .optional()
                .map(log -> trim(log, events, before, most))
                .orElse(0);
    }

    private int trim(Log log, int events, Instant before, int most) {
        if (log.surplus() <= log.trimmed()) {
            jdbc.sql(LogSql.NOTHING_TO_TRIM)
                    .param("room", log.room())
                    .param("events", events)
                    .update();
            return 0;
        }
        long end = Math.min(log.surplus(), log.trimmed() + most);
        return takeUpTo(oldest(log, end, before), log);
    }

    /** The last sequence up to which everything is old enough. */
    private long oldest(Log log, long end, Instant before) {
        Optional<Long> young = jdbc.sql(LogSql.FIRST_YOUNG)
                .param("room", log.room())
                .param("first", log.trimmed() + 1)
                .param("last", end)
                .param("before", ColumnMapper.column(before))
                .query(Long.class)
                .optional();
        return young.map(first -> first - 1).orElse(end);
    }

    private int takeUpTo(long last, Log log) {
        if (last == log.trimmed()) {
            return 0;
        }
        jdbc.sql(LogSql.TRIMMED).param("room", log.room()).param("last", last).update();
        return jdbc.sql(LogSql.ERASE_EVENTS)
                .param("room", log.room())
                .param("first", log.trimmed() + 1)
                .param("last", last)
                .update();
    }

    private record Candidate(int trimBelow, UUID room) {}

    /**
     * A room's log.
     *
     * @param trimmed the last sequence that was taken
     * @param surplus the last sequence that is not among the newest that are kept
     */
    private record Log(UUID room, long trimmed, long surplus) {}
}
