package org.hexachat.adapter.admin.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
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
import org.hexachat.application.port.in.administration.CreateAccountUseCase;
import org.hexachat.application.port.in.administration.ListAccountsUseCase;
import org.hexachat.domain.user.Account;
import org.hexachat.domain.user.AccountQuery;
import org.hexachat.domain.user.AccountState;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.NamePiece;

/** Every account, of people and of programs, found by a piece of its name. */
@Route(value = "users", layout = AreaLayout.class)
@Menu(title = "users", order = 1)
@RolesAllowed("ADMINISTRATOR")
final class AccountsView extends AreaPage {

    private final ListAccountsUseCase list;
    private final CreateAccountUseCase create;
    private final CurrentAdministrator administrator;
    private final Refusals refusals;
    private final SearchField piece = new SearchField("find", "users.find.help", this::show);
    private final Select<AccountState> state = new Select<>();
    private final Keyset<Account> accounts;

    AccountsView(
            ListAccountsUseCase list,
            CreateAccountUseCase create,
            CurrentAdministrator administrator,
            Refusals refusals) {
        super("users");
        this.list = list;
        this.create = create;
        this.administrator = administrator;
        this.refusals = refusals;
        Grid<Account> grid = Grids.large(getTranslation("users"), getTranslation("nothing.found"));
        grid.addComponentColumn(AccountsView::link).setHeader(getTranslation("user.name"));
        grid.addColumn(account ->
                        account.user().email().map(EmailAddress::value).orElse(""))
                .setHeader(getTranslation("email"));
        grid.addColumn(this::kind).setHeader(getTranslation("kind"));
        grid.addColumn(account -> getTranslation(word(account.state()))).setHeader(getTranslation("state"));
        grid.addColumn(account -> Texts.time(account.user().createdAt())).setHeader(getTranslation("created"));
        grid.addColumn(Account::sessions).setHeader(getTranslation("sessions"));
        grid.addColumn(account -> Texts.time(account.lastUsedAt())).setHeader(getTranslation("last.used"));
        accounts = Keyset.of(grid);
        add(tools(), grid);
        setFlexGrow(1, grid);
        show();
    }

    private HorizontalLayout tools() {
        state.setLabel(getTranslation("state"));
        state.setItems(AccountState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("any"));
        state.setItemLabelGenerator(one -> getTranslation(one == null ? "any" : word(one)));
        state.addValueChangeListener(chosen -> show());
        Button add = new Button(getTranslation("user.create"), click -> create());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        HorizontalLayout tools = new HorizontalLayout(piece, state, add);
        tools.setAlignItems(Alignment.BASELINE);
        tools.setWrap(true);
        return tools;
    }

    private void show() {
        Optional<NamePiece> wanted = piece.typed().map(NamePiece::new);
        Optional<AccountState> in = state.getOptionalValue();
        accounts.show((last, limit) -> page(wanted, in, last, limit));
    }

    private List<Account> page(
            Optional<NamePiece> wanted, Optional<AccountState> in, Optional<Account> last, int limit) {
        Optional<String> after = last.map(account -> account.user().username().canonical());
        return list.list(
                new ListAccountsUseCase.Query(administrator.caller(), new AccountQuery(wanted, in, after, limit)));
    }

    private void create() {
        TextField name = new TextField(getTranslation("user.name"));
        PasswordField password = new PasswordField(getTranslation("password"));
        EmailField email = new EmailField(getTranslation("email"));
        Checkbox runs = new Checkbox(getTranslation("user.administrator"));
        new Form(getTranslation("user.create"), refusals)
                .with("username", name)
                .with("password", password)
                .with("email", email)
                .with(runs)
                .does(() -> {
                    Account made = create.create(new CreateAccountUseCase.Command(
                            administrator.caller(),
                            name.getValue().strip(),
                            password.getValue(),
                            Optional.of(email.getValue()).filter(typed -> !typed.isBlank()),
                            runs.getValue()));
                    getUI().ifPresent(ui -> ui.navigate(
                            AccountView.class, made.user().id().value().toString()));
                });
    }

    private static RouterLink link(Account account) {
        return new RouterLink(
                account.user().username().value(),
                AccountView.class,
                account.user().id().value().toString());
    }

    private String kind(Account account) {
        if (account.user().id().isBot()) {
            return getTranslation("bot");
        }
        return account.user().administrator() ? getTranslation("administrator") : getTranslation("person");
    }

    static String word(AccountState state) {
        return "state." + state.name().toLowerCase(Locale.ROOT);
    }
}
