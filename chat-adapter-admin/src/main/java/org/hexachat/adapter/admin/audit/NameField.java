package org.hexachat.adapter.admin.audit;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses something by a piece of its name, or, for what is gone, by its identifier. */
final class NameField extends ComboBox<Named> {

    /** Finds things by a piece of their name, or the first ones. */
    @FunctionalInterface
    interface Finder {
        List<Named> find(Optional<String> piece);
    }

    /**
     * A field without a choice.
     *
     * @param label the key of what it asks for
     */
    NameField(String label, Finder finder, Runnable onChange) {
        setLabel(getTranslation(label));
        setPlaceholder(getTranslation("audit.name.help"));
        setClearButtonVisible(true);
        setItems(query -> page(query, finder));
        setItemLabelGenerator(Named::name);
        setAllowCustomValue(true);
        setManualValidation(true);
        setErrorMessage(getTranslation("nothing.found"));
        addCustomValueSetListener(typed -> choose(typed.getDetail().strip(), finder));
        addValueChangeListener(chosen -> {
            setInvalid(false);
            onChange.run();
        });
    }

    /** What was typed and not chosen is a whole name or an identifier, or finds nothing and says so. */
    private void choose(String typed, Finder finder) {
        Optional<Named> meant = finder.find(Optional.of(typed)).stream()
                .filter(found -> found.name().equalsIgnoreCase(typed))
                .findFirst()
                .or(() -> Named.of(typed));
        meant.ifPresentOrElse(this::setValue, () -> {
            clear();
            setInvalid(true);
        });
    }

    /** All that is offered is on the first page: whoever does not find it there types more. */
    private static Stream<Named> page(Query<Named, String> query, Finder finder) {
        Stream<Named> found =
                finder.find(query.getFilter().map(String::strip).filter(piece -> !piece.isEmpty())).stream();
        return found.skip(query.getOffset()).limit(query.getLimit());
    }
}
