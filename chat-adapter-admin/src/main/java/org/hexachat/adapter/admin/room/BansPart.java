package org.hexachat.adapter.admin.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
        Grid<Ban> grid = Grids.small(word("bans"), word("bans.none"));
        grid.addColumn(ban -> ban.user().name().value()).setHeader(word("user.name"));
        grid.addColumn(ban -> ban.by().name().value()).setHeader(word("audit.by"));
        grid.addColumn(ban -> Texts.time(ban.at())).setHeader(word("when"));
        Keyset<Ban> bans = Keyset.of(grid);
        grid.addComponentColumn(ban -> new Button(word("lift"), click -> ask(room, ban, bans)))
                .setHeader(word("acts"));
        bans.show((last, limit) -> list.list(new ListBansUseCase.Query(
                administrator.caller(), room, last.map(ban -> ban.user().id()), limit)));
        return grid;
    }

    private void ask(RoomId room, Ban ban, Keyset<Ban> bans) {
        Act.confirm(word("lift"), word("ban.lift.means", ban.user().name().value()), () -> {
            lift.lift(new LiftBanUseCase.Command(
                    administrator.caller(), room, ban.user().id()));
            bans.refresh();
        });
    }

    private static String word(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
