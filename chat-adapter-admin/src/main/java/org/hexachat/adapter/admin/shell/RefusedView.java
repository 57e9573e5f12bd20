package org.hexachat.adapter.admin.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorKind;

/** Stands where a view would, had it not been refused: that of an account that is gone, for one. */
@PermitAll
@ParentLayout(AreaLayout.class)
final class RefusedView extends AreaPage implements HasErrorParameter<ChatException> {

    private final Refusals refusals;

    RefusedView(Refusals refusals) {
        super("refused");
        this.refusals = refusals;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ChatException> parameter) {
        add(new Paragraph(refusals.sentences(parameter.getException(), getLocale())));
        return parameter.getException().kind() == ErrorKind.NOT_FOUND
                ? HttpServletResponse.SC_NOT_FOUND
                : HttpServletResponse.SC_CONFLICT;
    }
}
