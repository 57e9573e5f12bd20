package org.hexachat.domain.settings;

import java.util.Optional;

/** What becomes of one setting. */
public sealed interface SettingChange<T> {

    /** What was said of it after the change; empty where the configuration holds. */
    Optional<T> after(Optional<T> before);

    /** It stays as it is. */
    record Keep<T>() implements SettingChange<T> {
        @Override
        public Optional<T> after(Optional<T> before) {
            return before;
        }
    }

    /** It is what the configuration says. */
    record Reset<T>() implements SettingChange<T> {
        @Override
        public Optional<T> after(Optional<T> before) {
            return Optional.empty();
        }
    }

    /** It is this, whatever the configuration says. */
    record To<T>(T value) implements SettingChange<T> {
        @Override
        public Optional<T> after(Optional<T> before) {
            return Optional.of(value);
        }
    }
}
