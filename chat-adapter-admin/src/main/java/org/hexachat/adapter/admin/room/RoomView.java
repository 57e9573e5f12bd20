package org.hexachat.adapter.admin.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.hexachat.adapter.admin.message.ReadingView;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.Act;
import org.hexachat.adapter.admin.shell.AreaLayout;
import org.hexachat.adapter.admin.shell.AreaPage;
import org.hexachat.adapter.admin.shell.Facts;
import org.hexachat.adapter.admin.shell.Ids;
import org.hexachat.adapter.admin.shell.Tabbed;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.application.port.in.administration.RemoveRoomUseCase;
import org.hexachat.application.port.in.administration.ShowAdministeredRoomUseCase;
import org.hexachat.domain.room.AdministeredRoom;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;

/** One room: what it is, who is in it, and what can be done about it. */
@Route(value = "rooms", layout = AreaLayout.class)
@RolesAllowed("ADMINISTRATOR")
final class RoomView extends AreaPage implements HasUrlParameter<String> {

    private final ShowAdministeredRoomUseCase show;
    private final RemoveRoomUseCase remove;
    private final RoomSettings settings;
    private final List<RoomPart> parts;
    private final CurrentAdministrator administrator;
    private final Facts facts = new Facts();
    private final HorizontalLayout tools = new HorizontalLayout();
    private final Div below = new Div();

    RoomView(
            ShowAdministeredRoomUseCase show,
            RemoveRoomUseCase remove,
            RoomSettings settings,
            List<RoomPart> parts,
            CurrentAdministrator administrator) {
        super("room");
        this.show = show;
        this.remove = remove;
        this.settings = settings;
        this.parts = parts;
        this.administrator = administrator;
        tools.setWrap(true);
        tools.setAlignItems(Alignment.BASELINE);
        below.setWidthFull();
        add(facts, tools, below);
        growWithContent();
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
        AdministeredRoom shown = show.show(new ShowAdministeredRoomUseCase.Query(administrator.caller(), id));
        Room room = shown.room();
        setHeading(room.title());
        facts.removeAll();
        facts.add(getTranslation("owner"), shown.owner().name().value());
        facts.add(
                getTranslation("room.access"),
                getTranslation(RoomSettings.Door.of(room.access()).key()));
        facts.add(getTranslation("room.listed"), getTranslation(room.isListed() ? "yes" : "no"));
        facts.add(
                getTranslation("room.slow"),
                room.slowMode().isOn()
                        ? getTranslation("seconds", room.slowMode().seconds())
                        : "–");
        facts.add(
                getTranslation("room.retention"),
                room.retention()
                        .map(kept -> getTranslation("days", kept.days()))
                        .orElse("–"));
        facts.add(getTranslation("members"), Integer.toString(shown.members()));
        facts.add(getTranslation("events"), Long.toString(shown.last().value()));
        facts.add(getTranslation("last.active"), Texts.time(shown.lastActiveAt()));
        facts.add(getTranslation("created"), Texts.time(room.createdAt()));
        facts.add(getTranslation("id"), id.value().toString());
        tools.removeAll();
        settings.of(room, () -> refresh(id)).forEach(tools::add);
        tools.add(new RouterLink(getTranslation("room.read"), ReadingView.class, ReadingView.at(id)), delete(room));
    }

    private Button delete(Room room) {
        String title = getTranslation("room.delete");
        Button button = new Button(
                title,
                click -> Act.confirmWithReason(title, getTranslation("room.delete.means", room.title()), reason -> {
                    remove.remove(new RemoveRoomUseCase.Command(administrator.caller(), room.id(), reason));
                    getUI().ifPresent(ui -> ui.navigate(RoomsView.class));
                }));
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return button;
    }
}
