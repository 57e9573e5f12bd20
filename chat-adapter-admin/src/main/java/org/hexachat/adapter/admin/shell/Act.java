package org.hexachat.adapter.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks once more before something is done that cannot be taken back, and for a reason where one is kept. */
public final class Act extends Dialog {

    private static final int REASON_LENGTH = 500;

    private final TextField reason = new TextField();
    private final Button confirm = new Button();

    private Act(String title, String consequence) {
        setHeaderTitle(title);
        setWidth("min(32rem, calc(100vw - 2rem))");
        add(new Paragraph(consequence));
        reason.setLabel(getTranslation("reason"));
        reason.setHelperText(getTranslation("reason.help"));
        reason.setMaxLength(REASON_LENGTH);
        reason.setWidthFull();
        confirm.setText(title);
        confirm.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), confirm);
    }

    /**
     * Asks.
     *
     * @param title what is done
     * @param consequence what that means
     * @param act does it; while it throws, the question stays open
     */
    public static void confirm(String title, String consequence, Runnable act) {
        Act asked = new Act(title, consequence);
        asked.does(act);
        asked.open();
    }

    /** As {@link #confirm(String, String, Runnable)}, with why; empty where nothing was typed. */
    public static void confirmWithReason(String title, String consequence, Consumer<Optional<String>> act) {
        confirmWithReason(title, consequence, new Div(), act);
    }

    /** As {@link #confirmWithReason(String, String, Consumer)}, with something more to choose. */
    public static void confirmWithReason(
            String title, String consequence, Component more, Consumer<Optional<String>> act) {
        Act asked = new Act(title, consequence);
        asked.add(more, asked.reason);
        asked.does(() -> act.accept(
                Optional.of(asked.reason.getValue()).map(String::strip).filter(typed -> !typed.isEmpty())));
        asked.open();
    }

    private void does(Runnable act) {
        confirm.addClickListener(click -> {
            act.run();
            close();
        });
    }
}
