package org.hexachat.adapter.admin.audit;

import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;
import org.springframework.web.util.UriComponentsBuilder;

/** Narrows the audit log: by who, to whom, what, and in which room. */
final class AuditFilters extends HorizontalLayout {

    private final Select<AuditAction> action = new Select<>();
    private final NameField actor;
    private final NameField member;
    private final NameField room;

    AuditFilters(NameField.Finder accounts, NameField.Finder rooms, Runnable onChange) {
        actor = new NameField("audit.by", accounts, onChange);
        member = new NameField("audit.whom", accounts, onChange);
        room = new NameField("room", rooms, onChange);
        action.setLabel(getTranslation("audit.action"));
        action.setItems(AuditAction.values());
        action.setEmptySelectionAllowed(true);
        action.setEmptySelectionCaption(getTranslation("any"));
        action.setItemLabelGenerator(one -> one == null ? getTranslation("any") : one.code());
        action.addValueChangeListener(chosen -> onChange.run());
        setAlignItems(Alignment.BASELINE);
        setWrap(true);
        add(action, actor, member, room);
    }

    /** The newest lines that are wanted. */
    AuditQuery query(int limit) {
        return new AuditQuery(
                idIn(room).map(RoomId::new),
                idIn(actor).map(UserId::new),
                idIn(member).map(UserId::new),
                action.getOptionalValue(),
                Optional.empty(),
                limit);
    }

    /** The same lines as a file of the API. */
    String exportPath() {
        return UriComponentsBuilder.fromPath("/api/v1/admin/audit/export")
                .queryParamIfPresent("room", idIn(room))
                .queryParamIfPresent("actor", idIn(actor))
                .queryParamIfPresent("member", idIn(member))
                .queryParamIfPresent("action", action.getOptionalValue().map(AuditAction::code))
                .toUriString();
    }

    private static Optional<UUID> idIn(NameField field) {
        return field.getOptionalValue().map(Named::id);
    }
}
