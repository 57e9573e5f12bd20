package org.hexachat.adapter.admin.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.util.Optional;
import org.hexachat.adapter.admin.audit.AuditGrid;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.Keyset;
import org.hexachat.application.port.in.audit.ReadAuditLogUseCase;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.room.RoomId;
import org.springframework.core.annotation.Order;

/** What those did who keep order in the room. */
@org.springframework.stereotype.Component
@Order(7)
final class AuditPart implements RoomPart {

    private final ReadAuditLogUseCase read;
    private final CurrentAdministrator administrator;

    AuditPart(ReadAuditLogUseCase read, CurrentAdministrator administrator) {
        this.read = read;
        this.administrator = administrator;
    }

    @Override
    public String title() {
        return "audit";
    }

    @Override
    public Component of(RoomId room) {
        Grid<AuditEntry> grid = AuditGrid.large(UI.getCurrent()::getTranslation);
        grid.setHeight("20rem");
        AuditQuery wanted = new AuditQuery(
                Optional.of(room), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Keyset.PAGE);
        Keyset.of(grid)
                .show((last, limit) -> read.read(new ReadAuditLogUseCase.Query(
                        administrator.caller(), last.map(wanted::after).orElse(wanted))));
        return grid;
    }
}
