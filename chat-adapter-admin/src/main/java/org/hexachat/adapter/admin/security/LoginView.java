package org.hexachat.adapter.admin.security;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Stream;
import org.hexachat.adapter.admin.shell.Refusals;
import org.hexachat.domain.error.ErrorCode;

/** Where administrators come in. */
@Route("login")
@AnonymousAllowed
final class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final Refusals refusals;

    LoginView(Refusals refusals) {
        this.refusals = refusals;
        addClassName("area-login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        add(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var refused = event.getLocation().getQueryParameters().getSingleParameter("refused");
        form.setI18n(words(refused.flatMap(code -> Stream.of(ErrorCode.values())
                        .filter(known -> known.code().equals(code))
                        .findFirst())
                .map(code -> refusals.sentence(code, getLocale()))
                .orElse("")));
        form.setError(refused.isPresent());
    }

    private LoginI18n words(String refused) {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("login.title"));
        words.getForm().setUsername(getTranslation("user.name"));
        words.getForm().setPassword(getTranslation("password"));
        words.getForm().setSubmit(getTranslation("log.in"));
        LoginI18n.ErrorMessage error = words.getErrorMessage();
        error.setTitle(getTranslation("login.refused"));
        error.setMessage(refused);
        error.setUsername(getTranslation("field.required"));
        error.setPassword(getTranslation("field.required"));
        return words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }
}
