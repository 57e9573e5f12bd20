package org.hexachat.adapter.admin.shell;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;

/** Narrows a list to what is typed, a moment after it was. */
public final class SearchField extends TextField {

    /**
     * An empty field.
     *
     * @param label the key of what it asks for
     * @param onChange shows the list anew
     */
    public SearchField(String label, Runnable onChange) {
        setLabel(getTranslation(label));
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(typed -> onChange.run());
    }

    /**
     * As {@link #SearchField(String, Runnable)}, with more words.
     *
     * @param help the key of what can be typed
     */
    public SearchField(String label, String help, Runnable onChange) {
        this(label, onChange);
        setHelperText(getTranslation(help));
    }

    /** What is typed, without blanks around it; empty where nothing is. */
    public Optional<String> typed() {
        return Optional.of(getValue().strip()).filter(value -> !value.isEmpty());
    }
}
