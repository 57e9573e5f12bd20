package org.hexachat.testkit.wrong;

import java.util.Optional;
import org.hexachat.application.port.out.SettingsRepository;
import org.hexachat.domain.settings.ChangedSettings;
import org.hexachat.testkit.contract.SettingsRepositoryContract;
import org.hexachat.testkit.contract.Storage;

/** Stores that lose what an administrator said. */
final class WrongSettings {
    private WrongSettings() {}

    private abstract static class Wrong extends SettingsRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public SettingsRepository settings() {
                return wrong(super.settings());
            }
        };

        abstract SettingsRepository wrong(SettingsRepository right);

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    /** Leaves what was said before where nothing is said now. */
    @CaughtBy("what_is_empty_is_saved_too")
    static final class NeverGoesBack extends Wrong {
        @Override
        SettingsRepository wrong(SettingsRepository right) {
            return new SettingsOver(right) {
                @Override
                public void save(ChangedSettings settings) {
                    ChangedSettings before = right.find();
                    right.save(new ChangedSettings(
                            settings.registration().or(before::registration),
                            settings.roomCreation().or(before::roomCreation),
                            settings.retention().or(before::retention),
                            settings.onAccountDeletion().or(before::onAccountDeletion),
                            settings.onAccountDeletionChoice().or(before::onAccountDeletionChoice)));
                }
            };
        }
    }

    /** Forgets the last of them. */
    @CaughtBy("what_was_saved_last_is_found")
    static final class ForgetsOne extends Wrong {
        @Override
        SettingsRepository wrong(SettingsRepository right) {
            return new SettingsOver(right) {
                @Override
                public void save(ChangedSettings settings) {
                    right.save(new ChangedSettings(
                            settings.registration(),
                            settings.roomCreation(),
                            settings.retention(),
                            settings.onAccountDeletion(),
                            Optional.empty()));
                }
            };
        }
    }

    /** Answers with what somebody saw before. */
    @CaughtBy("of_many_who_hold_them_each_finds_what_the_one_before_saved")
    static final class HoldsNothing extends Wrong {
        private volatile Optional<ChangedSettings> seen = Optional.empty();

        @Override
        SettingsRepository wrong(SettingsRepository right) {
            return new SettingsOver(right) {
                @Override
                public ChangedSettings hold() {
                    ChangedSettings before = seen.orElseGet(right::find);
                    seen = Optional.of(right.find());
                    return before;
                }
            };
        }
    }

    private abstract static class SettingsOver implements SettingsRepository {
        final SettingsRepository right;

        SettingsOver(SettingsRepository right) {
            this.right = right;
        }

        @Override
        public ChangedSettings find() {
            return right.find();
        }

        @Override
        public ChangedSettings hold() {
            return right.hold();
        }

        @Override
        public void save(ChangedSettings settings) {
            right.save(settings);
        }
    }
}
