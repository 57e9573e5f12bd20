package org.hexachat.adapter.admin.message;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.AreaLayout;
import org.hexachat.adapter.admin.shell.AreaPage;
import org.hexachat.adapter.admin.shell.Grids;
import org.hexachat.adapter.admin.shell.Keyset;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.application.port.in.administration.SearchAllRoomsUseCase;
import org.hexachat.application.port.in.administration.ShowAdministeredRoomUseCase;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.search.FoundMessage;
import org.hexachat.domain.search.SearchOrder;

/** Finds what was said in all rooms, and leads to where it stands. */
@Route(value = "messages", layout = AreaLayout.class)
@Menu(title = "messages", order = 3)
@RolesAllowed("ADMINISTRATOR")
final class MessagesView extends AreaPage {

    private final SearchAllRoomsUseCase search;
    private final ShowAdministeredRoomUseCase show;
    private final CurrentAdministrator administrator;
    private final TextField words = new TextField();
    private final Select<SearchOrder> order = new Select<>();
    private final Map<RoomId, String> rooms = new HashMap<>();
    private final Keyset<FoundMessage> found;

    MessagesView(
            SearchAllRoomsUseCase search,
            ShowAdministeredRoomUseCase show,
            MessageRows rows,
            CurrentAdministrator administrator) {
        super("messages");
        this.search = search;
        this.show = show;
        this.administrator = administrator;
        Grid<FoundMessage> grid = Grids.large(getTranslation("messages"), getTranslation("nothing.found"));
        grid.addColumn(one -> Texts.time(one.message().postedAt()))
                .setHeader(getTranslation("when"))
                .setFlexGrow(0)
                .setWidth("11rem");
        grid.addColumn(one -> one.message().author().name().value()).setHeader(getTranslation("audit.by"));
        grid.addColumn(one -> roomName(one.message().room())).setHeader(getTranslation("room"));
        grid.addComponentColumn(one -> new MarkedText(one.excerpt()))
                .setHeader(getTranslation("message"))
                .setFlexGrow(3);
        found = Keyset.of(grid);
        grid.addComponentColumn(one -> acts(one.message(), rows)).setHeader(getTranslation("acts"));
        add(tools(), grid);
        setFlexGrow(1, grid);
    }

    private HorizontalLayout tools() {
        words.setLabel(getTranslation("messages.find"));
        words.setHelperText(getTranslation("messages.find.help"));
        words.setWidth("28rem");
        words.setMaxWidth("100%");
        order.setLabel(getTranslation("order"));
        order.setItems(SearchOrder.values());
        order.setItemLabelGenerator(one -> getTranslation("order." + one.name().toLowerCase(Locale.ROOT)));
        order.setValue(SearchOrder.TIME);
        Button go = new Button(getTranslation("find"), click -> find());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER);
        HorizontalLayout tools = new HorizontalLayout(words, order, go);
        tools.setAlignItems(Alignment.BASELINE);
        tools.setWrap(true);
        return tools;
    }

    private void find() {
        String text = words.getValue();
        SearchOrder in = order.getValue();
        found.show((last, limit) -> page(text, in, last, limit));
    }

    private List<FoundMessage> page(String text, SearchOrder in, Optional<FoundMessage> last, int limit) {
        return search.search(new SearchAllRoomsUseCase.Query(
                administrator.caller(), text, in, last.map(FoundMessage::place), limit));
    }

    private String roomName(RoomId room) {
        return rooms.computeIfAbsent(
                room,
                id -> show.show(new ShowAdministeredRoomUseCase.Query(administrator.caller(), id))
                        .room()
                        .title());
    }

    private Component acts(Message message, MessageRows rows) {
        RouterLink context = new RouterLink(
                getTranslation("message.context"),
                ReadingView.class,
                ReadingView.at(message.room(), message.sequence()));
        HorizontalLayout acts = new HorizontalLayout(context, rows.deleteButton(message, found::refresh));
        acts.setAlignItems(Alignment.CENTER);
        acts.setWrap(true);
        return acts;
    }
}
