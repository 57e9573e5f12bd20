package org.hexachat.adapter.admin.room;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.Form;
import org.hexachat.adapter.admin.shell.Refusals;
import org.hexachat.application.port.in.room.ChangeListingUseCase;
import org.hexachat.application.port.in.room.ChangeRetentionUseCase;
import org.hexachat.application.port.in.room.ChangeRoomAccessUseCase;
import org.hexachat.application.port.in.room.ChangeRoomPasswordUseCase;
import org.hexachat.application.port.in.room.ChangeSlowModeUseCase;
import org.hexachat.application.port.in.room.RenameRoomUseCase;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.SlowMode;
import org.springframework.stereotype.Component;

/** The buttons of what can be changed of a room. */
@Component
final class RoomSettings {

    private final RenameRoomUseCase rename;
    private final ChangeRoomAccessUseCase changeAccess;
    private final ChangeRoomPasswordUseCase changePassword;
    private final ChangeListingUseCase changeListing;
    private final ChangeSlowModeUseCase changeSlowMode;
    private final ChangeRetentionUseCase changeRetention;
    private final CurrentAdministrator administrator;
    private final Refusals refusals;

    RoomSettings(
            RenameRoomUseCase rename,
            ChangeRoomAccessUseCase changeAccess,
            ChangeRoomPasswordUseCase changePassword,
            ChangeListingUseCase changeListing,
            ChangeSlowModeUseCase changeSlowMode,
            ChangeRetentionUseCase changeRetention,
            CurrentAdministrator administrator,
            Refusals refusals) {
        this.rename = rename;
        this.changeAccess = changeAccess;
        this.changePassword = changePassword;
        this.changeListing = changeListing;
        this.changeSlowMode = changeSlowMode;
        this.changeRetention = changeRetention;
        this.administrator = administrator;
        this.refusals = refusals;
    }

    /** How one comes into a room. */
    enum Door {
        OPEN,
        PASSWORD,
        INVITATION;

        static Door of(RoomAccess access) {
            return switch (access) {
                case RoomAccess.Open() -> OPEN;
                case RoomAccess.ByPassword(var hash) -> PASSWORD;
                case RoomAccess.ByInvitation() -> INVITATION;
            };
        }

        String key() {
            return "access." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A button for each.
     *
     * @param done is called after each change
     */
    List<Button> of(Room room, Runnable done) {
        return List.of(
                new Button(translate("room.rename"), click -> askName(room, done)),
                new Button(translate("room.access"), click -> askAccess(room, done)),
                new Button(translate("room.slow"), click -> askSlowMode(room, done)),
                new Button(translate("room.retention"), click -> askRetention(room, done)));
    }

    private void askName(Room room, Runnable done) {
        TextField name = new TextField(translate("name"));
        name.setMaxLength(RoomName.MAX_CODE_POINTS);
        name.setValue(room.name().value());
        new Form(translate("room.rename"), refusals).with("name", name).does(() -> {
            rename.rename(new RenameRoomUseCase.Command(administrator.caller(), room.id(), name.getValue()));
            done.run();
        });
    }

    private void askAccess(Room room, Runnable done) {
        Select<Door> door = new Select<>();
        door.setLabel(translate("room.access"));
        door.setItems(Door.values());
        door.setItemLabelGenerator(one -> translate(one.key()));
        door.setValue(Door.of(room.access()));
        PasswordField password = new PasswordField(translate("password.new"));
        password.setHelperText(translate("room.password.help"));
        Checkbox listed = new Checkbox(translate("room.listed"), room.isListed());
        new Form(translate("room.access"), refusals)
                .with("access", door)
                .with("password", password)
                .with(listed)
                .does(() -> {
                    open(room, door.getValue(), password.getValue());
                    if (listed.getValue() != room.isListed()) {
                        changeListing.change(
                                new ChangeListingUseCase.Command(administrator.caller(), room.id(), listed.getValue()));
                    }
                    done.run();
                });
    }

    private void open(Room room, Door door, String password) {
        switch (door) {
            case OPEN ->
                changePassword.change(
                        new ChangeRoomPasswordUseCase.Command(administrator.caller(), room.id(), Optional.empty()));
            case PASSWORD ->
                changePassword.change(new ChangeRoomPasswordUseCase.Command(
                        administrator.caller(), room.id(), Optional.of(password)));
            case INVITATION ->
                changeAccess.change(new ChangeRoomAccessUseCase.Command(administrator.caller(), room.id(), true));
        }
    }

    private void askSlowMode(Room room, Runnable done) {
        IntegerField seconds = number("room.slow.seconds", 0, SlowMode.MAX_SECONDS);
        seconds.setValue(room.slowMode().seconds());
        new Form(translate("room.slow"), refusals).with("slow_mode", seconds).does(() -> {
            int wanted = Optional.ofNullable(seconds.getValue()).orElse(0);
            changeSlowMode.change(new ChangeSlowModeUseCase.Command(
                    administrator.caller(),
                    room.id(),
                    SlowMode.ofSeconds(Math.clamp(wanted, 0, SlowMode.MAX_SECONDS))));
            done.run();
        });
    }

    private void askRetention(Room room, Runnable done) {
        IntegerField days = number("room.retention.days", 1, MessageRetention.MAX_DAYS);
        days.setHelperText(translate("room.retention.help"));
        room.retention().ifPresent(kept -> days.setValue(kept.days()));
        new Form(translate("room.retention"), refusals).with("days", days).does(() -> {
            changeRetention.change(new ChangeRetentionUseCase.Command(
                    administrator.caller(),
                    room.id(),
                    Optional.ofNullable(days.getValue())
                            .map(wanted -> new MessageRetention(Math.clamp(wanted, 1, MessageRetention.MAX_DAYS)))));
            done.run();
        });
    }

    private static IntegerField number(String label, int least, int most) {
        IntegerField field = new IntegerField(translate(label));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }
}
