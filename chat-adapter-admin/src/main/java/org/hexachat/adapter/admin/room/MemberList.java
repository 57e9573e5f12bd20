package org.hexachat.adapter.admin.room;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.Grids;
import org.hexachat.adapter.admin.shell.Keyset;
import org.hexachat.adapter.admin.shell.SearchField;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.application.port.in.room.ListMembersUseCase;
import org.hexachat.domain.room.Member;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.NamePiece;

/** The members of a room, found by the beginning of their name. */
final class MemberList extends VerticalLayout {

    private final RoomId room;
    private final ListMembersUseCase list;
    private final CurrentAdministrator administrator;
    private final SearchField beginning = new SearchField("find", "members.find.help", this::refresh);
    private final Keyset<Member> members;

    MemberList(RoomId room, ListMembersUseCase list, MemberActs acts, CurrentAdministrator administrator) {
        this.room = room;
        this.list = list;
        this.administrator = administrator;
        setPadding(false);
        Grid<Member> grid = Grids.small(getTranslation("members"), getTranslation("nothing.found"));
        grid.addColumn(member -> member.user().name().value()).setHeader(getTranslation("user.name"));
        grid.addColumn(member -> getTranslation("role." + member.role().name().toLowerCase(Locale.ROOT)))
                .setHeader(getTranslation("role"));
        grid.addColumn(member -> Texts.time(member.joinedAt())).setHeader(getTranslation("joined"));
        grid.addComponentColumn(member -> acts.menu(room, member, this::refresh))
                .setHeader(getTranslation("acts"));
        members = Keyset.of(grid);
        add(new HorizontalLayout(beginning), grid);
        refresh();
    }

    void refresh() {
        Optional<NamePiece> called = beginning.typed().map(NamePiece::new);
        members.show((last, limit) -> page(called, last, limit));
    }

    private List<Member> page(Optional<NamePiece> called, Optional<Member> last, int limit) {
        return list.list(new ListMembersUseCase.Query(
                administrator.caller(),
                room,
                called,
                last.map(member -> member.user().id()),
                limit));
    }
}
