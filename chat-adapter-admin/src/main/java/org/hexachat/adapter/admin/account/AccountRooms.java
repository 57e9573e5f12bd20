package org.hexachat.adapter.admin.account;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.Locale;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.Grids;
import org.hexachat.adapter.admin.shell.Keyset;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.application.port.in.administration.ListAccountRoomsUseCase;
import org.hexachat.domain.room.JoinedRoom;
import org.hexachat.domain.room.RoomOrder;
import org.hexachat.domain.user.UserId;

/** Where an account is a member. */
final class AccountRooms extends VerticalLayout {

    AccountRooms(UserId account, ListAccountRoomsUseCase list, CurrentAdministrator administrator) {
        setPadding(false);
        Grid<JoinedRoom> grid = Grids.small(getTranslation("rooms"), getTranslation("nothing.found"));
        grid.addComponentColumn(joined -> new Anchor(
                        "rooms/" + joined.room().id().value(),
                        joined.room().name().value()))
                .setHeader(getTranslation("name"));
        grid.addColumn(joined -> getTranslation("role." + joined.role().name().toLowerCase(Locale.ROOT)))
                .setHeader(getTranslation("role"));
        grid.addColumn(joined -> Texts.time(joined.joinedAt())).setHeader(getTranslation("joined"));
        add(grid);
        Keyset.of(grid)
                .show((last, limit) -> list.list(new ListAccountRoomsUseCase.Query(
                        administrator.caller(),
                        account,
                        new RoomOrder.ByName(
                                last.map(joined -> joined.room().name().canonical())),
                        limit)));
    }
}
