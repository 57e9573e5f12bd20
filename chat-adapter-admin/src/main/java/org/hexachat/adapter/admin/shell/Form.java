package org.hexachat.adapter.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        setWidth("min(28rem, calc(100vw - 2rem))");
        content.setPadding(false);
        content.setAlignItems(FlexComponent.Alignment.STRETCH);
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
                show(refusal);
            }
        });
        open();
    }

    /** Says at each field all that is wrong with it; what is wrong with none is told elsewhere. */
    private void show(ChatException refusal) {
        List<Violation> violations = refusal.violations();
        if (violations.isEmpty() || !violations.stream().map(Violation::field).allMatch(fields::containsKey)) {
            throw refusal;
        }
        fields.forEach((name, field) -> {
            String sentences = violations.stream()
                    .filter(violation -> violation.field().equals(name))
                    .map(violation -> refusals.sentence(violation.refusal(), getLocale()))
                    .collect(Collectors.joining(" "));
            field.setErrorMessage(sentences);
            field.setInvalid(!sentences.isEmpty());
        });
    }
}
