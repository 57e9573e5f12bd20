package org.hexachat.bootstrap.administrator;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks whoever runs a command for a password: at a terminal twice, without showing it, and elsewhere as one line of the input. */
final class AskedPassword {

    private AskedPassword() {}

    static String read() {
        // Where the input comes from elsewhere there is none, or one without a terminal, as the JDK likes
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(AskedPassword::typed)
                .orElseGet(AskedPassword::piped);
    }

    private static String typed(Console console) {
        char @Nullable [] once = console.readPassword("Password: ");
        char @Nullable [] again = console.readPassword("Once more: ");
        if (once == null || again == null) {
            throw new AdministratorRefusedException("No password was given.");
        }
        if (!Arrays.equals(once, again)) {
            throw new AdministratorRefusedException("The two passwords are not the same.");
        }
        return new String(once);
    }

    private static String piped() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (line == null) {
                throw new AdministratorRefusedException(
                        "No password was given: set CHAT_ADMIN_PASSWORD_FILE, or pipe one in.");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
