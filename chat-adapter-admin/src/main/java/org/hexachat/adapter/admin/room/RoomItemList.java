package org.hexachat.adapter.admin.room;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hexachat.adapter.admin.shell.Grids;
import org.hexachat.adapter.admin.shell.Keyset;
import org.hexachat.adapter.admin.shell.SearchField;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemFilter;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.user.Username;

/** What all rooms have of a kind, the newest first, found by the room and by who made it. */
final class RoomItemList<T> {

    /** Reads on in what a filter leaves. */
    @FunctionalInterface
    interface Pages<T> {
        List<RoomItem<T>> after(RoomItemFilter filter, Optional<RoomItem<T>> last, int limit);
    }

    private final SearchField room = new SearchField("room", "room.whole.help", this::show);
    private final SearchField by = new SearchField("audit.by", "rooms.owner.help", this::show);
    private final Grid<RoomItem<T>> grid;
    private final Keyset<RoomItem<T>> rows;
    private final Pages<T> pages;

    /**
     * A list of which nothing is shown yet.
     *
     * @param title the key of what it lists
     * @param place where one is
     */
    RoomItemList(String title, Function<T, RoomId> place, Pages<T> pages) {
        this.pages = pages;
        grid = Grids.large(translate(title), translate("nothing.found"));
        grid.addComponentColumn(found -> new RouterLink(
                        found.room().value(),
                        RoomView.class,
                        place.apply(found.item()).value().toString()))
                .setHeader(translate("room"));
        rows = Keyset.of(grid);
    }

    /** For more columns. */
    Grid<RoomItem<T>> grid() {
        return grid;
    }

    /** Where one says what to look for. */
    HorizontalLayout tools() {
        HorizontalLayout tools = new HorizontalLayout(room, by);
        tools.setAlignItems(FlexComponent.Alignment.BASELINE);
        tools.setWrap(true);
        return tools;
    }

    /** Shows what is looked for, from the beginning. */
    void show() {
        RoomItemFilter filter =
                new RoomItemFilter(room.typed().map(RoomName::new), by.typed().map(Username::new));
        rows.show((last, limit) -> pages.after(filter, last, limit));
    }
}
