package org.hexachat.domain.user;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The passwords that guessers try first: some 20,000, compiled by Royce Williams, as the Django project ships them (BSD-3). */
public final class CommonPasswords {

    private static final String RESOURCE = "common-passwords.txt";

    private final Set<String> lowerCased;

    private CommonPasswords(Set<String> lowerCased) {
        this.lowerCased = lowerCased;
    }

    /** Reads the list that comes with the domain; about 2 MB of heap, so keep one. */
    public static CommonPasswords load() {
        try (InputStream list = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return new CommonPasswords(lines.lines().collect(Collectors.toUnmodifiableSet()));
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, broken);
        }
    }

    /** Whether the password is on the list, without regard to case or to blanks around it. */
    public boolean contains(RawPassword password) {
        return lowerCased.contains(password.value().toLowerCase(Locale.ROOT).strip());
    }
}
