package org.hexachat.adapter.admin.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.Optional;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.Act;
import org.hexachat.adapter.admin.shell.Grids;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.application.port.in.administration.EndAccountSessionsUseCase;
import org.hexachat.application.port.in.administration.ListAccountSessionsUseCase;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;

/** What is open by an account, each of which can be ended. */
final class AccountSessions extends VerticalLayout {

    private final UserId account;
    private final ListAccountSessionsUseCase list;
    private final EndAccountSessionsUseCase end;
    private final CurrentAdministrator administrator;
    private final Grid<Session> grid;

    AccountSessions(
            UserId account,
            ListAccountSessionsUseCase list,
            EndAccountSessionsUseCase end,
            CurrentAdministrator administrator) {
        this.account = account;
        this.list = list;
        this.end = end;
        this.administrator = administrator;
        setPadding(false);
        grid = Grids.small(getTranslation("sessions"), getTranslation("sessions.none"));
        grid.addColumn(session -> Texts.time(session.createdAt())).setHeader(getTranslation("created"));
        grid.addColumn(session -> Texts.time(session.lastUsedAt())).setHeader(getTranslation("last.used"));
        grid.addComponentColumn(session -> new Button(
                        getTranslation("session.end"), click -> ask("session.end", Optional.of(session.id()))))
                .setHeader(getTranslation("acts"));
        Button all = new Button(getTranslation("sessions.end.all"), click -> ask("sessions.end.all", Optional.empty()));
        all.addThemeVariants(ButtonVariant.LUMO_ERROR);
        add(grid, all);
        refresh();
    }

    private void refresh() {
        grid.setItems(list.list(new ListAccountSessionsUseCase.Query(administrator.caller(), account)));
    }

    private void ask(String title, Optional<SessionId> session) {
        Act.confirm(getTranslation(title), getTranslation("session.end.means"), () -> {
            end.end(new EndAccountSessionsUseCase.Command(administrator.caller(), account, session));
            refresh();
        });
    }
}
