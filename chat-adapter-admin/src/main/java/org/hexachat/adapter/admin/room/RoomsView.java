package org.hexachat.adapter.admin.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.AreaLayout;
import org.hexachat.adapter.admin.shell.AreaPage;
import org.hexachat.adapter.admin.shell.Form;
import org.hexachat.adapter.admin.shell.Grids;
import org.hexachat.adapter.admin.shell.Keyset;
import org.hexachat.adapter.admin.shell.Refusals;
import org.hexachat.adapter.admin.shell.SearchField;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.application.port.in.administration.ListAdministeredRoomsUseCase;
import org.hexachat.application.port.in.room.CreateRoomUseCase;
import org.hexachat.domain.room.AdministeredRoom;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomNamePiece;
import org.hexachat.domain.room.RoomOrder;
import org.hexachat.domain.user.Username;

/** Every room but direct conversations, found by a piece of its name or by its owner. */
@Route(value = "rooms", layout = AreaLayout.class)
@Menu(title = "rooms", order = 2)
@RolesAllowed("ADMINISTRATOR")
final class RoomsView extends AreaPage {

    private final ListAdministeredRoomsUseCase list;
    private final CreateRoomUseCase create;
    private final CurrentAdministrator administrator;
    private final Refusals refusals;
    private final SearchField piece = new SearchField("find", "rooms.find.help", this::show);
    private final SearchField owner = new SearchField("owner", "rooms.owner.help", this::show);
    private final Select<Boolean> newest = new Select<>();
    private final Keyset<AdministeredRoom> rooms;

    RoomsView(
            ListAdministeredRoomsUseCase list,
            CreateRoomUseCase create,
            CurrentAdministrator administrator,
            Refusals refusals) {
        super("rooms");
        this.list = list;
        this.create = create;
        this.administrator = administrator;
        this.refusals = refusals;
        Grid<AdministeredRoom> grid = Grids.large(getTranslation("rooms"), getTranslation("nothing.found"));
        grid.addComponentColumn(RoomsView::link).setHeader(getTranslation("name"));
        grid.addColumn(one -> one.owner().name().value()).setHeader(getTranslation("owner"));
        grid.addColumn(one ->
                        getTranslation(RoomSettings.Door.of(one.room().access()).key()))
                .setHeader(getTranslation("room.access"));
        grid.addColumn(one -> getTranslation(one.room().isListed() ? "yes" : "no"))
                .setHeader(getTranslation("room.listed"));
        grid.addColumn(AdministeredRoom::members).setHeader(getTranslation("members"));
        grid.addColumn(one -> one.last().value()).setHeader(getTranslation("events"));
        grid.addColumn(one -> Texts.time(one.lastActiveAt())).setHeader(getTranslation("last.active"));
        rooms = Keyset.of(grid);
        add(tools(), grid);
        setFlexGrow(1, grid);
        show();
    }

    private HorizontalLayout tools() {
        newest.setLabel(getTranslation("order"));
        newest.setItems(false, true);
        newest.setItemLabelGenerator(one -> getTranslation(one ? "order.newest" : "order.name"));
        newest.setValue(false);
        newest.addValueChangeListener(chosen -> show());
        Button add = new Button(getTranslation("room.create"), click -> create());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        HorizontalLayout tools = new HorizontalLayout(piece, owner, newest, add);
        tools.setAlignItems(Alignment.BASELINE);
        tools.setWrap(true);
        return tools;
    }

    private void show() {
        Optional<RoomNamePiece> wanted = piece.typed().map(RoomNamePiece::new);
        Optional<Username> of = owner.typed().map(Username::new);
        boolean byAge = newest.getValue();
        rooms.show((last, limit) -> list.list(
                new ListAdministeredRoomsUseCase.Query(administrator.caller(), wanted, of, order(byAge, last), limit)));
    }

    private static RoomOrder order(boolean newestFirst, Optional<AdministeredRoom> last) {
        return newestFirst
                ? new RoomOrder.NewestFirst(last.map(one -> one.room().id()))
                : new RoomOrder.ByName(last.map(one -> one.room().name().canonical()));
    }

    private void create() {
        TextField name = new TextField(getTranslation("name"));
        new Form(getTranslation("room.create"), refusals).with("name", name).does(() -> {
            Room made = create.create(new CreateRoomUseCase.Command(
                    administrator.caller(), name.getValue(), Optional.empty(), Optional.empty()));
            getUI().ifPresent(
                            ui -> ui.navigate(RoomView.class, made.id().value().toString()));
        });
    }

    private static RouterLink link(AdministeredRoom one) {
        return new RouterLink(
                one.room().name().value(),
                RoomView.class,
                one.room().id().value().toString());
    }
}
