package org.hexachat.adapter.admin.room;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hexachat.adapter.admin.shell.Act;

/** Asks for how long somebody may not speak. */
final class MuteForm {

    /** As the page offers them; zero stands for good. */
    private static final List<Duration> LENGTHS =
            List.of(Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7), Duration.ZERO);

    private MuteForm() {}

    static void ask(String title, String means, BiConsumer<Optional<Duration>, Optional<String>> act) {
        Select<Duration> length = new Select<>();
        length.setLabel(translate("mute.length"));
        length.setItems(LENGTHS);
        length.setItemLabelGenerator(MuteForm::name);
        length.setValue(LENGTHS.getFirst());
        Act.confirmWithReason(
                title,
                means,
                length,
                reason -> act.accept(Optional.of(length.getValue()).filter(Duration::isPositive), reason));
    }

    private static String name(Duration length) {
        if (length.isZero()) {
            return translate("mute.for.good");
        }
        return length.toDays() > 0
                ? translate("days", length.toDays())
                : length.toHours() > 0
                        ? translate("hours", length.toHours())
                        : translate("minutes", length.toMinutes());
    }
}
