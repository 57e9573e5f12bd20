package org.hexachat.adapter.admin.settings;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.AreaLayout;
import org.hexachat.adapter.admin.shell.AreaPage;
import org.hexachat.application.port.in.administration.ChangeSettingsUseCase;
import org.hexachat.application.port.in.administration.ShowSettingsUseCase;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.settings.ChangedSettings;
import org.hexachat.domain.settings.RegistrationPolicy;
import org.hexachat.domain.settings.RoomCreationPolicy;
import org.hexachat.domain.settings.ServerSettings;
import org.hexachat.domain.settings.SettingChange;
import org.hexachat.domain.settings.SettingsChange;
import org.hexachat.domain.settings.SettingsState;
import org.hexachat.domain.user.MessageFate;

/** What can be changed while the server runs. An empty field is what its configuration says. */
@Route(value = "settings", layout = AreaLayout.class)
@Menu(title = "settings", order = 9)
@RolesAllowed("ADMINISTRATOR")
final class SettingsView extends AreaPage {

    private static final int SAID_FOR_MS = 4_000;

    private final ChangeSettingsUseCase change;
    private final CurrentAdministrator administrator;
    private final Select<RegistrationPolicy> registration = new Select<>();
    private final Select<RoomCreationPolicy> roomCreation = new Select<>();
    private final IntegerField retention = new IntegerField();
    private final Select<MessageFate> fate = new Select<>();
    private final Select<Boolean> choice = new Select<>();

    SettingsView(ShowSettingsUseCase show, ChangeSettingsUseCase change, CurrentAdministrator administrator) {
        super("settings");
        this.change = change;
        this.administrator = administrator;
        prepare(registration, "settings.registration", List.of(RegistrationPolicy.values()));
        prepare(roomCreation, "settings.room_creation", List.of(RoomCreationPolicy.values()));
        prepare(fate, "settings.fate", List.of(MessageFate.values()));
        prepare(choice, "settings.choice", List.of(true, false));
        retention.setLabel(getTranslation("settings.retention"));
        retention.setMin(1);
        retention.setMax(MessageRetention.MAX_DAYS);
        retention.setClearButtonVisible(true);
        retention.setWidth("24rem");
        retention.setMaxWidth("100%");
        Button save = new Button(getTranslation("save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("settings.means")), registration, roomCreation, retention, fate, choice, save);
        growWithContent();
        fill(show.show(new ShowSettingsUseCase.Query(administrator.caller())));
    }

    private <T> void prepare(Select<T> field, String label, List<T> values) {
        field.setLabel(getTranslation(label));
        field.setItems(values);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("settings.configured"));
        field.setItemLabelGenerator(value -> value == null ? getTranslation("settings.configured") : word(value));
        field.setWidth("24rem");
        field.setMaxWidth("100%");
    }

    private void fill(SettingsState state) {
        ChangedSettings changed = state.changed();
        ServerSettings configured = state.configured();
        registration.setValue(changed.registration().orElse(null));
        say(registration, word(configured.registration()));
        roomCreation.setValue(changed.roomCreation().orElse(null));
        say(roomCreation, word(configured.roomCreation()));
        retention.setValue(changed.retention().map(MessageRetention::days).orElse(null));
        say(
                retention,
                configured
                        .retention()
                        .map(kept -> getTranslation("days", kept.days()))
                        .orElseGet(() -> getTranslation("settings.for.ever")));
        fate.setValue(changed.onAccountDeletion().orElse(null));
        say(fate, word(configured.deletion().standard()));
        choice.setValue(changed.onAccountDeletionChoice().orElse(null));
        say(choice, word(configured.deletion().choosable()));
    }

    private void say(HasHelper field, String configured) {
        field.setHelperText(getTranslation("settings.configuration.says", configured));
    }

    private void save() {
        SettingsState now = change.change(new ChangeSettingsUseCase.Command(
                administrator.caller(),
                new SettingsChange(
                        said(registration.getOptionalValue()),
                        said(roomCreation.getOptionalValue()),
                        said(retention
                                .getOptionalValue()
                                .map(days -> new MessageRetention(Math.clamp(days, 1, MessageRetention.MAX_DAYS)))),
                        said(fate.getOptionalValue()),
                        said(choice.getOptionalValue()))));
        fill(now);
        Notification.show(getTranslation("saved"), SAID_FOR_MS, Notification.Position.BOTTOM_CENTER);
    }

    private static <T> SettingChange<T> said(Optional<T> value) {
        return value.<SettingChange<T>>map(SettingChange.To::new).orElseGet(SettingChange.Reset::new);
    }

    private String word(Object value) {
        return getTranslation("settings.value." + value.toString().toLowerCase(Locale.ROOT));
    }
}
