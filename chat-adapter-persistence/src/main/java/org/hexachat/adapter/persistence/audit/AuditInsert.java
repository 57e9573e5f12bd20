package org.hexachat.adapter.persistence.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexachat.adapter.persistence.row.ColumnArrays;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.user.UserId;

/** Puts lines into the audit log: what the log of rooms writes and what others do is written alike. */
public final class AuditInsert {

    /** Writes lines in the order in which it was done. */
    public static final String SQL = """
            insert into audit_entry (room_id, room_name, at, actor_id, action, member_id, message_id, reason, detail)
            select room, name, at, actor, action, member, message, reason, detail
            from unnest(
                cast(:rooms as uuid[]), cast(:names as text[]), cast(:times as timestamptz[]), cast(:actors as uuid[]),
                cast(:actions as text[]), cast(:members as uuid[]), cast(:messages as uuid[]), cast(:reasons as text[]),
                cast(:details as text[]))
                with ordinality as given(room, name, at, actor, action, member, message, reason, detail, place)
            order by place
            """;

    private AuditInsert() {}

    /** The lines as {@link #SQL} takes them. */
    public static Map<String, Object> parameters(List<AuditedAct> acts) {
        ColumnArrays<AuditedAct> rows = new ColumnArrays<>(acts);
        Map<String, Object> columns = new HashMap<>();
        columns.put("rooms", rows.uuids(act -> act.room().map(RoomId::value).orElse(null)));
        columns.put(
                "names", rows.texts(act -> act.roomName().map(RoomName::value).orElse(null)));
        columns.put("times", rows.instants(AuditedAct::at));
        columns.put("actors", rows.uuids(act -> act.actor().value()));
        columns.put("actions", rows.texts(act -> act.action().code()));
        columns.put("members", rows.uuids(act -> act.member().map(UserId::value).orElse(null)));
        columns.put(
                "messages",
                rows.uuids(act -> act.message().map(MessageId::value).orElse(null)));
        columns.put("reasons", rows.texts(act -> act.reason().map(Reason::value).orElse(null)));
        columns.put("details", rows.texts(act -> act.detail().orElse(null)));
        return columns;
    }
}
