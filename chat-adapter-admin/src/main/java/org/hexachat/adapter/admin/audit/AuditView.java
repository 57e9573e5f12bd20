package org.hexachat.adapter.admin.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.hexachat.adapter.admin.export.Download;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.AreaLayout;
import org.hexachat.adapter.admin.shell.AreaPage;
import org.hexachat.adapter.admin.shell.Keyset;
import org.hexachat.application.port.in.administration.ListAccountsUseCase;
import org.hexachat.application.port.in.administration.ListAdministeredRoomsUseCase;
import org.hexachat.application.port.in.audit.ReadAuditLogUseCase;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.room.RoomNamePiece;
import org.hexachat.domain.room.RoomOrder;
import org.hexachat.domain.user.AccountQuery;
import org.hexachat.domain.user.NamePiece;

/** Who did what to whom, when, and why, newest first. */
@Route(value = "audit", layout = AreaLayout.class)
@Menu(title = "audit", order = 6)
@RolesAllowed("ADMINISTRATOR")
final class AuditView extends AreaPage {

    private static final int OFFERED = 50;

    private final ReadAuditLogUseCase read;
    private final ListAccountsUseCase accounts;
    private final ListAdministeredRoomsUseCase rooms;
    private final CurrentAdministrator administrator;
    private final AuditFilters filters = new AuditFilters(this::accounts, this::rooms, this::show);
    private final Keyset<AuditEntry> entries;

    AuditView(
            ReadAuditLogUseCase read,
            ListAccountsUseCase accounts,
            ListAdministeredRoomsUseCase rooms,
            Download download,
            CurrentAdministrator administrator) {
        super("audit");
        this.read = read;
        this.accounts = accounts;
        this.rooms = rooms;
        this.administrator = administrator;
        Grid<AuditEntry> grid = AuditGrid.large(this::getTranslation);
        entries = Keyset.of(grid);
        filters.add(new Button(getTranslation("audit.export"), click -> download.begin(filters.exportPath())));
        add(filters, grid);
        setFlexGrow(1, grid);
        show();
    }

    private void show() {
        AuditQuery wanted = filters.query(Keyset.PAGE);
        entries.show((last, limit) -> read.read(new ReadAuditLogUseCase.Query(
                administrator.caller(), last.map(wanted::after).orElse(wanted))));
    }

    private List<Named> accounts(Optional<String> piece) {
        AccountQuery wanted = new AccountQuery(piece.map(NamePiece::new), Optional.empty(), Optional.empty(), OFFERED);
        return accounts.list(new ListAccountsUseCase.Query(administrator.caller(), wanted)).stream()
                .map(account -> new Named(
                        account.user().id().value(), account.user().username().value()))
                .toList();
    }

    private List<Named> rooms(Optional<String> piece) {
        return rooms
                .list(new ListAdministeredRoomsUseCase.Query(
                        administrator.caller(),
                        piece.map(RoomNamePiece::new),
                        Optional.empty(),
                        new RoomOrder.ByName(Optional.empty()),
                        OFFERED))
                .stream()
                .map(one -> new Named(one.room().id().value(), one.room().name().value()))
                .toList();
    }
}
