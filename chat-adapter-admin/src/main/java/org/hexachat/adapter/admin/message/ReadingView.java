package org.hexachat.adapter.admin.message;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.AreaLayout;
import org.hexachat.adapter.admin.shell.AreaPage;
import org.hexachat.adapter.admin.shell.Ids;
import org.hexachat.application.port.in.administration.ReadAnyRoomUseCase;
import org.hexachat.application.port.in.administration.ReadAnyRoomUseCase.Part;
import org.hexachat.application.port.in.administration.ShowAdministeredRoomUseCase;
import org.hexachat.domain.message.MessageDetails;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/** What was said in a room, around a place or up to the newest. Its moderators find in their audit log that it was read. */
@Route(value = "rooms/:room/messages/:place?", layout = AreaLayout.class)
@RolesAllowed("ADMINISTRATOR")
public final class ReadingView extends AreaPage implements BeforeEnterObserver {

    private static final int PAGE = 50;
    private static final int CONTEXT = 25;

    private final ReadAnyRoomUseCase read;
    private final ShowAdministeredRoomUseCase show;
    private final MessageRows rows;
    private final CurrentAdministrator administrator;
    private final Div list = new Div();
    private final Button older = new Button();
    private final Button newer = new Button();
    private Shown shown = new Shown(new RoomId(new UUID(0, 0)), List.of());

    ReadingView(
            ReadAnyRoomUseCase read,
            ShowAdministeredRoomUseCase show,
            MessageRows rows,
            CurrentAdministrator administrator) {
        super("room.read");
        this.read = read;
        this.show = show;
        this.rows = rows;
        this.administrator = administrator;
        older.setText(getTranslation("older"));
        newer.setText(getTranslation("newer"));
        older.addClickListener(click -> turn(MessagePage.Direction.BEFORE));
        newer.addClickListener(click -> turn(MessagePage.Direction.AFTER));
        list.setWidthFull();
        add(new Paragraph(getTranslation("room.read.means")), older, list, newer);
        growWithContent();
    }

    /** The address of the newest of a room. */
    public static RouteParameters at(RoomId room) {
        return new RouteParameters("room", room.value().toString());
    }

    /** The address of a place in a room. */
    public static RouteParameters at(RoomId room, Sequence place) {
        return new RouteParameters(
                new RouteParam("room", room.value().toString()), new RouteParam("place", Long.toString(place.value())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters where = event.getRouteParameters();
        RoomId room = new RoomId(Ids.of(where.get("room").orElse("")));
        setHeading(show.show(new ShowAdministeredRoomUseCase.Query(administrator.caller(), room))
                .room()
                .title());
        Optional<Sequence> place = where.getLong("place").filter(at -> at > 0).map(Sequence::new);
        show(
                room,
                place.<Part>map(at -> new Part.Around(at, CONTEXT, CONTEXT)).orElseGet(() -> new Part.Newest(PAGE)),
                place);
    }

    private void show(RoomId room, Part part, Optional<Sequence> place) {
        List<MessageDetails> found = read.read(new ReadAnyRoomUseCase.Query(administrator.caller(), room, part));
        list.removeAll();
        found.forEach(one -> list.add(rows.of(one.message(), place, () -> show(room, part, place))));
        if (found.isEmpty()) {
            list.add(new Paragraph(getTranslation("nothing.found")));
        }
        shown = new Shown(room, found);
        older.setEnabled(!found.isEmpty());
        newer.setEnabled(!found.isEmpty());
    }

    private void turn(MessagePage.Direction direction) {
        List<MessageDetails> messages = shown.messages();
        MessageDetails edge = direction == MessagePage.Direction.BEFORE ? messages.getFirst() : messages.getLast();
        MessagePage page = new MessagePage(edge.message().sequence(), direction, PAGE);
        show(shown.room(), new Part.Further(page), Optional.empty());
    }

    private record Shown(RoomId room, List<MessageDetails> messages) {}
}
