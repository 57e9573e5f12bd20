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
import org.hexachat.application.port.in.room.LiftMuteUseCase;
import org.hexachat.application.port.in.room.ListMutesUseCase;
import org.hexachat.domain.room.Mute;
import org.hexachat.domain.room.RoomId;
import org.springframework.core.annotation.Order;

/** Who may not speak in the room. */
@org.springframework.stereotype.Component
@Order(3)
final class MutesPart implements RoomPart {

    private final ListMutesUseCase list;
    private final LiftMuteUseCase lift;
    private final CurrentAdministrator administrator;

    MutesPart(ListMutesUseCase list, LiftMuteUseCase lift, CurrentAdministrator administrator) {
        this.list = list;
        this.lift = lift;
        this.administrator = administrator;
    }

    @Override
    public String title() {
        return "mutes";
    }

    @Override
    public Component of(RoomId room) {
        Grid<Mute> grid = Grids.small(translate("mutes"), translate("mutes.none"));
        grid.addColumn(mute -> mute.user().name().value()).setHeader(translate("user.name"));
        grid.addColumn(mute -> mute.by().name().value()).setHeader(translate("audit.by"));
        grid.addColumn(mute -> Texts.time(mute.at())).setHeader(translate("when"));
        grid.addColumn(mute -> mute.term().until().map(Texts::time).orElse(translate("mute.for.good")))
                .setHeader(translate("until"));
        Keyset<Mute> mutes = Keyset.of(grid);
        grid.addComponentColumn(mute -> new Button(translate("lift"), click -> ask(room, mute, mutes)))
                .setHeader(translate("acts"));
        mutes.show((last, limit) -> list.list(new ListMutesUseCase.Query(
                administrator.caller(), room, last.map(mute -> mute.user().id()), limit)));
        return grid;
    }

    private void ask(RoomId room, Mute mute, Keyset<Mute> mutes) {
        Act.confirm(
                translate("lift"),
                translate("mute.lift.means", mute.user().name().value()),
                () -> {
                    lift.lift(new LiftMuteUseCase.Command(
                            administrator.caller(), room, mute.user().id()));
                    mutes.refresh();
                });
    }
}
