package org.hexachat.adapter.admin.audit;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.AreaLayout;
import org.hexachat.adapter.admin.shell.AreaPage;
import org.hexachat.adapter.admin.shell.Ids;
import org.hexachat.adapter.admin.shell.Keyset;
import org.hexachat.adapter.admin.shell.SearchField;
import org.hexachat.application.port.in.audit.ReadAuditLogUseCase;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** Who did what to whom, when, and why, newest first. */
@Route(value = "audit", layout = AreaLayout.class)
@Menu(title = "audit", order = 6)
@RolesAllowed("ADMINISTRATOR")
final class AuditView extends AreaPage {

    private final ReadAuditLogUseCase read;
    private final CurrentAdministrator administrator;
    private final Select<AuditAction> action = new Select<>();
    private final SearchField room = identifier("audit.room.id");
    private final SearchField actor = identifier("audit.by.id");
    private final SearchField member = identifier("audit.whom.id");
    private final Keyset<AuditEntry> entries;

    AuditView(ReadAuditLogUseCase read, CurrentAdministrator administrator) {
        super("audit");
        this.read = read;
        this.administrator = administrator;
        Grid<AuditEntry> grid = AuditGrid.large(this::getTranslation);
        entries = Keyset.of(grid);
        add(filters(), grid);
        setFlexGrow(1, grid);
        show();
    }

    private HorizontalLayout filters() {
        action.setLabel(getTranslation("audit.action"));
        action.setItems(AuditAction.values());
        action.setEmptySelectionAllowed(true);
        action.setEmptySelectionCaption(getTranslation("any"));
        action.setItemLabelGenerator(one -> one == null ? getTranslation("any") : one.code());
        action.addValueChangeListener(chosen -> show());
        HorizontalLayout filters = new HorizontalLayout(action, actor, member, room);
        filters.setAlignItems(Alignment.BASELINE);
        filters.setWrap(true);
        return filters;
    }

    /** Looked for once it is whole: a piece of an identifier is none. */
    private SearchField identifier(String label) {
        SearchField field = new SearchField(label, this::show);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return field;
    }

    private void show() {
        AuditQuery wanted = new AuditQuery(
                room.typed().map(Ids::of).map(RoomId::new),
                actor.typed().map(Ids::of).map(UserId::new),
                member.typed().map(Ids::of).map(UserId::new),
                action.getOptionalValue(),
                Optional.empty(),
                Keyset.PAGE);
        entries.show((last, limit) -> page(last.map(wanted::after).orElse(wanted)));
    }

    private List<AuditEntry> page(AuditQuery wanted) {
        return read.read(new ReadAuditLogUseCase.Query(administrator.caller(), wanted));
    }
}
