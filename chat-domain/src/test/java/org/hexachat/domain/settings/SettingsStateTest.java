package org.hexachat.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hexachat.domain.Refused.assertRefused;

import java.util.Arrays;
import java.util.Optional;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.user.DeletionPolicy;
import org.hexachat.domain.user.MessageFate;
import org.junit.jupiter.api.Test;

class SettingsStateTest {
    private static final ServerSettings CONFIGURED = new ServerSettings(
            RegistrationPolicy.OPEN,
            RoomCreationPolicy.EVERYBODY,
            Optional.of(new MessageRetention(90)),
            new DeletionPolicy(MessageFate.KEEP, true));

    private static final ChangedSettings ALL = new ChangedSettings(
            Optional.of(RegistrationPolicy.CLOSED),
            Optional.of(RoomCreationPolicy.ADMINISTRATORS),
            Optional.of(new MessageRetention(30)),
            Optional.of(MessageFate.ERASE),
            Optional.of(false));

    private static final SettingsChange NOTHING = new SettingsChange(
            new SettingChange.Keep<>(),
            new SettingChange.Keep<>(),
            new SettingChange.Keep<>(),
            new SettingChange.Keep<>(),
            new SettingChange.Keep<>());

    @Test
    void the_configuration_holds_where_nothing_was_said() {
        SettingsState state = new SettingsState(CONFIGURED, ChangedSettings.NONE);
        assertThat(state.effective()).isEqualTo(CONFIGURED);
        assertThat(Arrays.stream(Setting.values()).filter(state::isChanged)).isEmpty();
    }

    @Test
    void what_was_said_holds_over_the_configuration() {
        SettingsState state = new SettingsState(CONFIGURED, ALL);
        assertThat(state.effective())
                .isEqualTo(new ServerSettings(
                        RegistrationPolicy.CLOSED,
                        RoomCreationPolicy.ADMINISTRATORS,
                        Optional.of(new MessageRetention(30)),
                        new DeletionPolicy(MessageFate.ERASE, false)));
        assertThat(Arrays.stream(Setting.values()).filter(state::isChanged)).hasSize(Setting.values().length);
    }

    @Test
    void only_what_is_named_changes() {
        assertThat(NOTHING.after(ALL)).isEqualTo(ALL);
        assertThat(new SettingsChange(
                                new SettingChange.Reset<>(),
                                new SettingChange.Keep<>(),
                                new SettingChange.To<>(new MessageRetention(7)),
                                new SettingChange.Keep<>(),
                                new SettingChange.Keep<>())
                        .after(ALL))
                .isEqualTo(new ChangedSettings(
                        Optional.empty(),
                        ALL.roomCreation(),
                        Optional.of(new MessageRetention(7)),
                        ALL.onAccountDeletion(),
                        ALL.onAccountDeletionChoice()));
    }

    @Test
    void a_change_is_told_by_the_names_and_what_holds_now() {
        assertThat(new SettingsState(CONFIGURED, ALL).changesSince(ChangedSettings.NONE))
                .isEqualTo("registration=closed, room_creation=administrators, retention_days=30,"
                        + " on_account_deletion=erase, on_account_deletion_choice=false");
        assertThat(new SettingsState(CONFIGURED, ChangedSettings.NONE).changesSince(ALL))
                .isEqualTo("registration=open (configured), room_creation=everybody (configured),"
                        + " retention_days=90 (configured), on_account_deletion=keep (configured),"
                        + " on_account_deletion_choice=true (configured)");
        assertThat(new SettingsState(CONFIGURED, ALL).changesSince(ALL)).isEmpty();
    }

    @Test
    void what_has_no_bound_is_none() {
        ServerSettings unbounded = new ServerSettings(
                CONFIGURED.registration(), CONFIGURED.roomCreation(), Optional.empty(), CONFIGURED.deletion());
        ChangedSettings month = new ChangedSettings(
                Optional.empty(), Optional.empty(), ALL.retention(), Optional.empty(), Optional.empty());
        assertThat(new SettingsState(unbounded, ChangedSettings.NONE).changesSince(month))
                .isEqualTo("retention_days=none (configured)");
    }

    @Test
    void who_may_not_is_refused() {
        assertRefused(ErrorCode.REGISTRATION_CLOSED, () -> ALL.over(CONFIGURED).demandOpenRegistration());
        assertThatCode(CONFIGURED::demandOpenRegistration).doesNotThrowAnyException();
        assertRefused(ErrorCode.ROOM_CREATION_RESTRICTED, () -> RoomCreationPolicy.ADMINISTRATORS.demand(false));
        assertThatCode(() -> RoomCreationPolicy.ADMINISTRATORS.demand(true)).doesNotThrowAnyException();
        assertThatCode(() -> RoomCreationPolicy.EVERYBODY.demand(false)).doesNotThrowAnyException();
    }
}
