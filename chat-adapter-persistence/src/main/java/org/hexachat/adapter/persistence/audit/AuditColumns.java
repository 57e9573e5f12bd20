package org.hexachat.adapter.persistence.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexachat.adapter.persistence.row.ColumnArrays;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.user.UserId;

/** Lines of the audit log as {@link AuditSql#RECORD} takes them. */
public final class AuditColumns {

    private AuditColumns() {}

    public static Map<String, Object> of(List<AuditedAct> acts) {
        ColumnArrays<AuditedAct> rows = new ColumnArrays<>(acts);
        Map<String, Object> columns = new HashMap<>();
        columns.put("rooms", rows.uuids(act -> act.room().value()));
        columns.put("names", rows.texts(act -> act.roomName().value()));
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
