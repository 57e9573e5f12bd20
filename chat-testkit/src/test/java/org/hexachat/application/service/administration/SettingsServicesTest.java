package org.hexachat.application.service.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.STANDARD_SETTINGS;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.ChangeSettingsUseCase.Command;
import org.hexachat.application.port.in.administration.ShowSettingsUseCase.Query;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.service.World;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.settings.ChangedSettings;
import org.hexachat.domain.settings.RegistrationPolicy;
import org.hexachat.domain.settings.SettingChange;
import org.hexachat.domain.settings.SettingsChange;
import org.hexachat.domain.settings.SettingsState;
import org.hexachat.testkit.wrong.Lame;
import org.junit.jupiter.api.Test;

class SettingsServicesTest {
    private static final SettingsChange CLOSED = registration(new SettingChange.To<>(RegistrationPolicy.CLOSED));

    private final World world = new World();
    private final Caller root = world.administratorNamed("root");
    private final Caller anna = world.callerNamed("anna");
    private final ShowSettingsService show = new ShowSettingsService(world.storage.settings(), STANDARD_SETTINGS);

    @Test
    void what_was_changed_holds_at_once_and_over_the_configuration() {
        assertThat(show.show(new Query(root))).isEqualTo(new SettingsState(STANDARD_SETTINGS, ChangedSettings.NONE));
        SettingsState changed = change(CLOSED);
        assertThat(changed.effective().registration()).isEqualTo(RegistrationPolicy.CLOSED);
        assertThat(show.show(new Query(root))).isEqualTo(changed);
        assertThat(world.settings.now()).isEqualTo(changed.effective());
        change(registration(new SettingChange.Reset<>()));
        assertThat(world.settings.now()).isEqualTo(STANDARD_SETTINGS);
    }

    @Test
    void changes_of_different_settings_add_up() {
        change(CLOSED);
        change(new SettingsChange(
                new SettingChange.Keep<>(),
                new SettingChange.Keep<>(),
                new SettingChange.To<>(new MessageRetention(30)),
                new SettingChange.Keep<>(),
                new SettingChange.Keep<>()));
        assertThat(world.settings.now().registration()).isEqualTo(RegistrationPolicy.CLOSED);
        assertThat(world.settings.now().retention()).contains(new MessageRetention(30));
    }

    @Test
    void each_change_is_written_down_and_what_is_so_already_is_not() {
        change(CLOSED);
        change(CLOSED);
        assertThat(lines())
                .containsExactly(AuditedAct.ofServer(
                        AuditAction.SETTINGS_CHANGED, root.id(), world.clock.now(), "registration=closed"));
        change(registration(new SettingChange.Reset<>()));
        assertThat(lines())
                .extracting(AuditedAct::detail)
                .first()
                .isEqualTo(Optional.of("registration=open (configured)"));
    }

    @Test
    void to_say_what_the_configuration_says_is_a_change_that_lasts() {
        SettingsState same = change(registration(new SettingChange.To<>(RegistrationPolicy.OPEN)));
        assertThat(same.effective()).isEqualTo(STANDARD_SETTINGS);
        assertThat(same.changed().registration()).contains(RegistrationPolicy.OPEN);
        assertThat(lines()).hasSize(1);
    }

    @Test
    void what_cannot_be_written_down_is_not_changed() {
        AuditLog failing = Lame.failing(AuditLog.class, world.storage.audit(), "record");
        assertRefused(ErrorCode.STORAGE_UNAVAILABLE, () -> service(failing).change(new Command(root, CLOSED)));
        assertThat(world.settings.now()).isEqualTo(STANDARD_SETTINGS);
    }

    @Test
    void nobody_else_sees_or_changes_them() {
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> show.show(new Query(anna)));
        assertRefused(
                ErrorCode.ADMINISTRATOR_REQUIRED,
                () -> service(world.storage.audit()).change(new Command(anna, CLOSED)));
        assertThat(world.settings.now()).isEqualTo(STANDARD_SETTINGS);
    }

    private SettingsState change(SettingsChange change) {
        return service(world.storage.audit()).change(new Command(root, change));
    }

    private ChangeSettingsService service(AuditLog audit) {
        return new ChangeSettingsService(
                world.storage.settings(), STANDARD_SETTINGS, audit, world.storage.transactions(), world.clock);
    }

    private static SettingsChange registration(SettingChange<RegistrationPolicy> registration) {
        return new SettingsChange(
                registration,
                new SettingChange.Keep<>(),
                new SettingChange.Keep<>(),
                new SettingChange.Keep<>(),
                new SettingChange.Keep<>());
    }

    private List<AuditedAct> lines() {
        return world
                .storage
                .audit()
                .entries(new AuditQuery(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 10))
                .stream()
                .map(entry -> entry.act())
                .toList();
    }
}
