package org.hexachat.bootstrap.administrator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.util.StringUtils;

/** The password that the settings have, or a file that they name. */
final class ConfiguredPassword {

    private ConfiguredPassword() {}

    /**
     * Reads it.
     *
     * @throws AdministratorRefusedException where there are two, or the file cannot be read
     */
    static Optional<String> in(AdministratorProperties properties) {
        Optional<String> file = Optional.ofNullable(properties.passwordFile()).filter(StringUtils::hasText);
        Optional<String> password = Optional.ofNullable(properties.password());
        if (file.isPresent() && password.isPresent()) {
            throw new AdministratorRefusedException("There are both a password and a file with one.");
        }
        return file.map(ConfiguredPassword::read).or(() -> password);
    }

    private static String read(String file) {
        try {
            return withoutLineBreak(Files.readString(Path.of(file)));
        } catch (IOException | InvalidPathException unreadable) {
            throw new AdministratorRefusedException(
                    "The file with the password, %s, cannot be read.".formatted(file), unreadable);
        }
    }

    /** Every editor ends a file with one, and no more is taken: a password may end in anything else. */
    private static String withoutLineBreak(String text) {
        return text.replaceFirst("\\r?\\n\\z", "");
    }
}
