package org.hexachat.adapter.admin.room;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.Act;
import org.hexachat.adapter.admin.shell.Grids;
import org.hexachat.adapter.admin.shell.Keyset;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.application.port.in.room.LiftBanUseCase;
import org.hexachat.application.port.in.room.ListBansUseCase;
import org.hexachat.domain.room.Ban;
import org.hexachat.domain.room.RoomId;
import org.springframework.core.annotation.Order;

/** Who is banned from the room. */
@org.springframework.stereotype.Component
@Order(2)
final class BansPart implements RoomPart {

    private final ListBansUseCase list;
    private final LiftBanUseCase lift;
    private final CurrentAdministrator administrator;

    BansPart(ListBansUseCase list, LiftBanUseCase lift, CurrentAdministrator administrator) {
        this.list = list;
        this.lift = lift;
        this.administrator = administrator;
    }

    @Override
    public String title() {
        return "bans";
    }

    @Override
    public Component of(RoomId room) {
        Grid<Ban> grid = Grids.small(translate("bans"), translate("bans.none"));
        grid.addColumn(ban -> ban.user().name().value()).setHeader(translate("user.name"));
        grid.addColumn(ban -> ban.by().name().value()).setHeader(translate("audit.by"));
        grid.addColumn(ban -> Texts.time(ban.at())).setHeader(translate("when"));
        Keyset<Ban> bans = Keyset.of(grid);
        grid.addComponentColumn(ban -> new Button(translate("lift"), click -> ask(room, ban, bans)))
                .setHeader(translate("acts"));
        bans.show((last, limit) -> list.list(new ListBansUseCase.Query(
                administrator.caller(), room, last.map(ban -> ban.user().id()), limit)));
        return grid;
    }

    private void ask(RoomId room, Ban ban, Keyset<Ban> bans) {
        Act.confirm(
                translate("lift"), translate("ban.lift.means", ban.user().name().value()), () -> {
                    lift.lift(new LiftBanUseCase.Command(
                            administrator.caller(), room, ban.user().id()));
                    bans.refresh();
                });
    }
}
