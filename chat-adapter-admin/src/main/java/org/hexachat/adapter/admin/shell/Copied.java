package org.hexachat.adapter.admin.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** A line that somebody takes elsewhere: a link, or a command. */
public final class Copied extends HorizontalLayout {

    /**
     * A line with a button that copies it.
     *
     * @param line what is copied; shown as it is
     */
    public Copied(String line) {
        Pre shown = new Pre(line);
        shown.addClassName("area-copied");
        shown.getElement().setAttribute("tabindex", "0");
        Button copy = new Button(getTranslation("copy"));
        copy.addClickListener(click -> {
            copy.getElement().executeJs("navigator.clipboard.writeText($0)", line);
            copy.setText(getTranslation("copied"));
        });
        setWidthFull();
        setAlignItems(Alignment.CENTER);
        add(shown, copy);
        expand(shown);
    }
}
