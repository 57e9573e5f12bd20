package org.hexachat.adapter.rest.v1.audit;

import org.hexachat.adapter.rest.v1.audit.wire.AuditEntryView;
import org.hexachat.adapter.rest.v1.view.UserRefs;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;

/** Shows lines of the audit log. */
final class AuditViews {
    private AuditViews() {}

    static AuditEntryView of(AuditEntry entry) {
        AuditedAct act = entry.act();
        return new AuditEntryView(
                entry.number(),
                act.at(),
                UserRefs.of(entry.actor()),
                act.action().code(),
                act.room().map(RoomId::value).orElse(null),
                act.roomName().map(RoomName::value).orElse(null),
                entry.member().map(UserRefs::of).orElse(null),
                act.message().map(MessageId::value).orElse(null),
                act.reason().map(Reason::value).orElse(null),
                act.detail().orElse(null));
    }
}
