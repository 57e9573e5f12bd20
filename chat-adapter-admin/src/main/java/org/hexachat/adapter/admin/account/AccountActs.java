package org.hexachat.adapter.admin.account;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.Act;
import org.hexachat.adapter.admin.shell.Form;
import org.hexachat.adapter.admin.shell.Refusals;
import org.hexachat.application.port.in.administration.DisableAccountUseCase;
import org.hexachat.application.port.in.administration.EnableAccountUseCase;
import org.hexachat.application.port.in.administration.GrantAdministratorUseCase;
import org.hexachat.application.port.in.administration.RemoveAccountUseCase;
import org.hexachat.application.port.in.administration.ResetPasswordUseCase;
import org.hexachat.application.port.in.administration.RevokeAdministratorUseCase;
import org.hexachat.domain.user.Account;
import org.hexachat.domain.user.AccountState;
import org.hexachat.domain.user.MessageFate;
import org.springframework.stereotype.Component;

/** The buttons of what can be done to an account. */
@Component
final class AccountActs {

    private final DisableAccountUseCase disable;
    private final EnableAccountUseCase enable;
    private final ResetPasswordUseCase reset;
    private final GrantAdministratorUseCase grant;
    private final RevokeAdministratorUseCase revoke;
    private final RemoveAccountUseCase remove;
    private final CurrentAdministrator administrator;
    private final Refusals refusals;

    AccountActs(
            DisableAccountUseCase disable,
            EnableAccountUseCase enable,
            ResetPasswordUseCase reset,
            GrantAdministratorUseCase grant,
            RevokeAdministratorUseCase revoke,
            RemoveAccountUseCase remove,
            CurrentAdministrator administrator,
            Refusals refusals) {
        this.disable = disable;
        this.enable = enable;
        this.reset = reset;
        this.grant = grant;
        this.revoke = revoke;
        this.remove = remove;
        this.administrator = administrator;
        this.refusals = refusals;
    }

    /** @param done is called after each that happened */
    List<Button> on(Account account, Runnable done) {
        boolean person = !account.user().id().isBot();
        return Stream.of(
                        Optional.of(
                                account.state() == AccountState.ACTIVE
                                        ? disable(account, done)
                                        : enable(account, done)),
                        Optional.of(account).filter(one -> person).map(one -> resetPassword(one, done)),
                        Optional.of(account).filter(one -> person).map(one -> changeRight(one, done)),
                        Optional.of(delete(account)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Button disable(Account account, Runnable done) {
        String title = translate("user.disable");
        return dangerous(
                title,
                () -> Act.confirmWithReason(title, translate("user.disable.means"), reason -> {
                    disable.disable(new DisableAccountUseCase.Command(
                            administrator.caller(), account.user().id(), reason));
                    done.run();
                }));
    }

    private Button enable(Account account, Runnable done) {
        String title = translate("user.enable");
        return new Button(
                title,
                click -> Act.confirmWithReason(title, translate("user.enable.means"), reason -> {
                    enable.enable(new EnableAccountUseCase.Command(
                            administrator.caller(), account.user().id(), reason));
                    done.run();
                }));
    }

    private Button resetPassword(Account account, Runnable done) {
        return new Button(translate("user.reset"), click -> {
            PasswordField password = new PasswordField(translate("password.new"));
            password.setHelperText(translate("user.reset.means"));
            new Form(translate("user.reset"), refusals)
                    .with("new_password", password)
                    .does(() -> {
                        reset.reset(new ResetPasswordUseCase.Command(
                                administrator.caller(), account.user().id(), password.getValue()));
                        done.run();
                    });
        });
    }

    private Button changeRight(Account account, Runnable done) {
        if (account.user().administrator()) {
            String title = translate("user.revoke");
            return dangerous(
                    title,
                    () -> Act.confirm(title, translate("user.revoke.means"), () -> {
                        revoke.revoke(new RevokeAdministratorUseCase.Command(
                                administrator.caller(), account.user().id()));
                        done.run();
                    }));
        }
        String title = translate("user.grant");
        return new Button(
                title,
                click -> Act.confirm(title, translate("user.grant.means"), () -> {
                    grant.grant(new GrantAdministratorUseCase.Command(
                            administrator.caller(), account.user().id()));
                    done.run();
                }));
    }

    private Button delete(Account account) {
        String title = translate("user.delete");
        return dangerous(title, () -> {
            Select<MessageFate> fate = new Select<>();
            fate.setLabel(translate("user.delete.messages"));
            fate.setItems(MessageFate.values());
            fate.setItemLabelGenerator(one -> translate("fate." + one.name().toLowerCase(Locale.ROOT)));
            fate.setHelperText(translate("user.delete.means"));
            fate.setValue(MessageFate.KEEP);
            new Form(title, refusals).with("messages", fate).does(() -> {
                remove.remove(new RemoveAccountUseCase.Command(
                        administrator.caller(), account.user().id(), Optional.of(fate.getValue())));
                UI.getCurrent().navigate(AccountsView.class);
            });
        });
    }

    private static Button dangerous(String title, Runnable ask) {
        Button button = new Button(title, click -> ask.run());
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return button;
    }
}
