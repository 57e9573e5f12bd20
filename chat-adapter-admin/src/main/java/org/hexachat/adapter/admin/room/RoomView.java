package org.hexachat.adapter.admin.room;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.AreaLayout;
import org.hexachat.adapter.admin.shell.AreaPage;
import org.hexachat.adapter.admin.shell.Facts;
import org.hexachat.adapter.admin.shell.Ids;
import org.hexachat.adapter.admin.shell.Tabbed;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.application.port.in.administration.ShowAccountUseCase;
import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;

/** One room: what it is, who is in it, and what can be done about it. */
@Route(value = "rooms", layout = AreaLayout.class)
@RolesAllowed("ADMINISTRATOR")
final class RoomView extends AreaPage implements HasUrlParameter<String> {

    private final FindRoomUseCase find;
    private final ShowAccountUseCase accounts;
    private final RoomSettings settings;
    private final List<RoomPart> parts;
    private final CurrentAdministrator administrator;
    private final Facts facts = new Facts();
    private final HorizontalLayout tools = new HorizontalLayout();
    private final Div below = new Div();

    RoomView(
            FindRoomUseCase find,
            ShowAccountUseCase accounts,
            RoomSettings settings,
            List<RoomPart> parts,
            CurrentAdministrator administrator) {
        super("room");
        this.find = find;
        this.accounts = accounts;
        this.settings = settings;
        this.parts = parts;
        this.administrator = administrator;
        tools.setWrap(true);
        below.setWidthFull();
        add(facts, tools, below);
        setSizeUndefined();
        setWidthFull();
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        RoomId room = new RoomId(Ids.of(id));
        refresh(room);
        Tabbed tabs = new Tabbed();
        parts.forEach(part -> tabs.add(getTranslation(part.title()), () -> part.of(room)));
        below.removeAll();
        below.add(tabs);
    }

    private void refresh(RoomId id) {
        Room room = find.find(administrator.caller(), id);
        setHeading(room.title());
        facts.removeAll();
        facts.add(
                getTranslation("owner"),
                accounts.show(new ShowAccountUseCase.Query(administrator.caller(), room.owner()))
                        .user()
                        .username()
                        .value());
        facts.add(
                getTranslation("room.access"),
                getTranslation(RoomSettings.Door.of(room.access()).key()));
        facts.add(getTranslation("room.listed"), getTranslation(room.isListed() ? "yes" : "no"));
        facts.add(
                getTranslation("room.slow"),
                room.slowMode().isOn() ? getTranslation("seconds", room.slowMode().seconds()) : "–");
        facts.add(
                getTranslation("room.retention"),
                room.retention().map(kept -> getTranslation("days", kept.days())).orElse("–"));
        facts.add(getTranslation("created"), Texts.time(room.createdAt()));
        facts.add(getTranslation("id"), id.value().toString());
        tools.removeAll();
        settings.of(room, () -> refresh(id)).forEach(tools::add);
    }
}
