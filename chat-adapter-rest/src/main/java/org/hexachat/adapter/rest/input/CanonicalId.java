package org.hexachat.adapter.rest.input;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads identifiers. */
public final class CanonicalId {
    /** The JDK's own reader also takes digits that are missing, so that one identifier could be written in many ways. */
    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private CanonicalId() {}

    /** The identifier; empty for a text that is none. */
    public static Optional<UUID> of(String text) {
        return Optional.of(text)
                .filter(candidate -> FORM.matcher(candidate).matches())
                .map(UUID::fromString);
    }
}
