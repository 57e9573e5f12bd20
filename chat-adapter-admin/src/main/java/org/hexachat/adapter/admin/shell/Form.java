package org.hexachat.adapter.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.HashMap;
import java.util.Map;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.Violation;

/** Asks for what something takes, and says at each field what is wrong with it. */
public final class Form extends Dialog {

    private final Refusals refusals;
    private final VerticalLayout content = new VerticalLayout();
    private final Button submit = new Button();
    private final Map<String, HasValidation> fields = new HashMap<>();

    /**
     * A form without fields yet.
     *
     * @param act what is done by it
     */
    public Form(String act, Refusals refusals) {
        this.refusals = refusals;
        setHeaderTitle(act);
        setWidth("28rem");
        content.setPadding(false);
        add(content);
        submit.setText(act);
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), submit);
    }

    /** Adds a field, by the name under which use cases refuse it. */
    public <F extends Component & HasValidation> Form with(String name, F field) {
        fields.put(name, field);
        content.add(field);
        return this;
    }

    /** Adds what cannot be refused. */
    public Form with(Component other) {
        content.add(other);
        return this;
    }

    /** Does it once that is asked for; stays open while it is refused. */
    public void does(Runnable act) {
        submit.addClickListener(click -> {
            fields.values().forEach(field -> field.setInvalid(false));
            try {
                act.run();
                close();
            } catch (ChatException refusal) {
                if (!refusal.violations().stream().allMatch(this::shown) || refusal.violations().isEmpty()) {
                    throw refusal;
                }
            }
        });
        open();
    }

    private boolean shown(Violation violation) {
        HasValidation field = fields.get(violation.field());
        if (field == null) {
            return false;
        }
        field.setErrorMessage(refusals.sentence(violation.refusal(), getLocale()));
        field.setInvalid(true);
        return true;
    }
}
