package org.hexachat.adapter.persistence.log;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes messages away with all that hangs on them, inside a transaction that holds their room and keeps the indexer out. */
@Component
final class MessageEraser {

    private final JdbcClient jdbc;

    MessageEraser(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Erases what stands between two places, and the log up to the last of them.
     *
     * @param trimmed the last sequence that is no longer in the log
     * @return how many messages went
     */
    int erase(UUID room, long first, long last, long trimmed) {
        if (last < first) {
            return 0;
        }
        slice(ExpirySql.WITHDRAW_EDITS, room, first, last);
        slice(LogSql.ERASE_REACTIONS, room, first, last);
        slice(LogSql.ERASE_TALLIES, room, first, last);
        slice(LogSql.ERASE_FORMER, room, first, last);
        slice(LogAttachmentSql.ERASE_SENT, room, first, last);
        slice(ExpirySql.UNFOLLOW, room, first, last);
        int messages = slice(LogSql.ERASE_MESSAGES, room, first, last);
        slice(LogSql.ERASE_SEARCHED, room, first, last);
        if (last > trimmed) {
            jdbc.sql(LogSql.TRIMMED).param("room", room).param("last", last).update();
            slice(LogSql.ERASE_EVENTS, room, trimmed + 1, last);
        }
        return messages;
    }

    private int slice(String sql, UUID room, long first, long last) {
        return jdbc.sql(sql)
                .param("room", room)
                .param("first", first)
                .param("last", last)
                .update();
    }
}
