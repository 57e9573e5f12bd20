package org.hexachat.adapter.admin.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.Optional;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.Grids;
import org.hexachat.adapter.admin.shell.Keyset;
import org.hexachat.adapter.admin.shell.SearchField;
import org.hexachat.application.port.in.administration.AddMemberUseCase;
import org.hexachat.application.port.in.administration.ListAccountsUseCase;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.Account;
import org.hexachat.domain.user.AccountQuery;
import org.hexachat.domain.user.AccountState;
import org.hexachat.domain.user.NamePiece;

/** Accounts beside the members of a room, to be put in; who is in stays so. */
final class OtherAccounts extends VerticalLayout {

    private final ListAccountsUseCase list;
    private final CurrentAdministrator administrator;
    private final SearchField piece = new SearchField("member.add.find", "users.find.help", this::refresh);
    private final Keyset<Account> accounts;

    /** Puts in by a use case, and calls {@code done} after each. */
    OtherAccounts(
            RoomId room,
            ListAccountsUseCase list,
            AddMemberUseCase add,
            CurrentAdministrator administrator,
            Runnable done) {
        this.list = list;
        this.administrator = administrator;
        setPadding(false);
        Grid<Account> grid = Grids.small(getTranslation("users"), getTranslation("nothing.found"));
        grid.addColumn(account -> account.user().username().value()).setHeader(getTranslation("user.name"));
        grid.addComponentColumn(account -> new Button(getTranslation("member.add"), click -> {
                    add.add(new AddMemberUseCase.Command(
                            administrator.caller(), room, account.user().id(), Optional.empty()));
                    done.run();
                }))
                .setHeader(getTranslation("acts"));
        accounts = Keyset.of(grid);
        add(piece, grid);
        refresh();
    }

    private void refresh() {
        Optional<NamePiece> wanted = piece.typed().map(NamePiece::new);
        accounts.show((last, limit) -> list.list(new ListAccountsUseCase.Query(
                administrator.caller(),
                new AccountQuery(
                        wanted,
                        Optional.of(AccountState.ACTIVE),
                        last.map(account -> account.user().username().canonical()),
                        limit))));
    }
}
