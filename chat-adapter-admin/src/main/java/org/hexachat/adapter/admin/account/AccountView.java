package org.hexachat.adapter.admin.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.AreaLayout;
import org.hexachat.adapter.admin.shell.AreaPage;
import org.hexachat.adapter.admin.shell.Facts;
import org.hexachat.adapter.admin.shell.Ids;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.application.port.in.administration.EndAccountSessionsUseCase;
import org.hexachat.application.port.in.administration.ListAccountRoomsUseCase;
import org.hexachat.application.port.in.administration.ListAccountSessionsUseCase;
import org.hexachat.application.port.in.administration.ShowAccountUseCase;
import org.hexachat.domain.user.Account;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.UserId;

/** One account: who it is, what is open by it, and what can be done about it. */
@Route(value = "users", layout = AreaLayout.class)
@RolesAllowed("ADMINISTRATOR")
final class AccountView extends AreaPage implements HasUrlParameter<String> {

    private final ShowAccountUseCase show;
    private final CurrentAdministrator administrator;
    private final Facts facts = new Facts();
    private final HorizontalLayout tools = new HorizontalLayout();
    private final Div below = new Div();
    private final AccountActs acts;
    private final ListAccountSessionsUseCase listSessions;
    private final EndAccountSessionsUseCase endSessions;
    private final ListAccountRoomsUseCase listRooms;

    AccountView(
            ShowAccountUseCase show,
            CurrentAdministrator administrator,
            AccountActs acts,
            ListAccountSessionsUseCase listSessions,
            EndAccountSessionsUseCase endSessions,
            ListAccountRoomsUseCase listRooms) {
        super("user");
        this.show = show;
        this.administrator = administrator;
        this.acts = acts;
        this.listSessions = listSessions;
        this.endSessions = endSessions;
        this.listRooms = listRooms;
        tools.setWrap(true);
        below.setWidthFull();
        add(facts, tools, below);
        growWithContent();
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        refresh(new UserId(Ids.of(id)));
    }

    private void refresh(UserId id) {
        Account account = show.show(new ShowAccountUseCase.Query(administrator.caller(), id));
        setHeading(account.user().username().value());
        facts.removeAll();
        facts.add(
                getTranslation("email"),
                account.user().email().map(EmailAddress::value).orElse("–"));
        facts.add(getTranslation("state"), getTranslation(AccountsView.word(account.state())));
        facts.add(getTranslation("administrator"), getTranslation(account.user().administrator() ? "yes" : "no"));
        facts.add(getTranslation("created"), Texts.time(account.user().createdAt()));
        facts.add(getTranslation("last.used"), Texts.time(account.lastUsedAt()));
        facts.add(getTranslation("id"), id.value().toString());
        tools.removeAll();
        acts.on(account, () -> refresh(id)).forEach(tools::add);
        below.removeAll();
        below.add(
                new H2(getTranslation("sessions")),
                new AccountSessions(id, listSessions, endSessions, administrator),
                new H2(getTranslation("rooms")),
                new AccountRooms(id, listRooms, administrator));
    }
}
