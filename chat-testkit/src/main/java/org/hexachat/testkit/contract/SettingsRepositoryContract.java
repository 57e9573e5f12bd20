package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Optional;
import org.hexachat.application.port.out.SettingsRepository;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.settings.ChangedSettings;
import org.hexachat.domain.settings.RegistrationPolicy;
import org.hexachat.domain.settings.RoomCreationPolicy;
import org.hexachat.domain.user.MessageFate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every {@link SettingsRepository} must do. */
public abstract class SettingsRepositoryContract extends StorageContract {
    private static final int MANY = 8;

    private static final ChangedSettings ALL = new ChangedSettings(
            Optional.of(RegistrationPolicy.CLOSED),
            Optional.of(RoomCreationPolicy.ADMINISTRATORS),
            Optional.of(new MessageRetention(30)),
            Optional.of(MessageFate.ERASE),
            Optional.of(false));

    private static final ChangedSettings OTHERS = new ChangedSettings(
            Optional.of(RegistrationPolicy.OPEN),
            Optional.of(RoomCreationPolicy.EVERYBODY),
            Optional.of(new MessageRetention(MessageRetention.MAX_DAYS)),
            Optional.of(MessageFate.KEEP),
            Optional.of(true));

    @BeforeEach
    void nothing_was_said() {
        settings().save(ChangedSettings.NONE);
    }

    @Test
    void what_was_saved_last_is_found() {
        assertThat(settings().find()).isEqualTo(ChangedSettings.NONE);
        settings().save(ALL);
        assertThat(settings().find()).isEqualTo(ALL);
        assertThat(settings().hold()).isEqualTo(ALL);
        settings().save(OTHERS);
        assertThat(settings().find()).isEqualTo(OTHERS);
    }

    @Test
    void what_is_empty_is_saved_too() {
        settings().save(ALL);
        ChangedSettings one = new ChangedSettings(
                Optional.empty(), Optional.empty(), ALL.retention(), Optional.empty(), Optional.empty());
        settings().save(one);
        assertThat(settings().find()).isEqualTo(one);
        settings().save(ChangedSettings.NONE);
        assertThat(settings().find()).isEqualTo(ChangedSettings.NONE);
    }

    @Test
    void nothing_is_saved_where_the_transaction_is_undone() {
        settings().save(ALL);
        Throwable undone = catchThrowable(() -> storage().transactions().inTransaction(() -> {
            settings().save(OTHERS);
            assertThat(settings().find()).isEqualTo(OTHERS);
            throw new UnsupportedOperationException("undone");
        }));
        assertThat(undone).isInstanceOf(UnsupportedOperationException.class);
        assertThat(settings().find()).isEqualTo(ALL);
    }

    @RepeatedTest(5)
    void of_many_who_hold_them_each_finds_what_the_one_before_saved() {
        settings().save(days(1));
        Race.between(MANY, i -> () -> storage().transactions().inTransaction(this::oneDayMore));
        assertThat(settings().find()).isEqualTo(days(1 + MANY));
    }

    private int oneDayMore() {
        int days = settings().hold().retention().orElseThrow().days();
        settings().save(days(days + 1));
        return days;
    }

    private static ChangedSettings days(int days) {
        return new ChangedSettings(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new MessageRetention(days)),
                Optional.empty(),
                Optional.empty());
    }

    private SettingsRepository settings() {
        return storage().settings();
    }
}
