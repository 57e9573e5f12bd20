package org.hexachat.domain.log;

import java.util.regex.Pattern;

/**
 * Which life of the store a position belongs to. Another one after the store was taken back to an earlier state, so that a
 * position from the future that was lost is not mistaken for one of today.
 *
 * @param value 1 to {@value #MAX_LENGTH} letters and digits
 */
public record Epoch(String value) {

    public static final int MAX_LENGTH = 64;

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9]{1," + MAX_LENGTH + "}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException for anything that no store names itself by
     */
    public Epoch {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException("An epoch has 1 to " + MAX_LENGTH + " letters and digits");
        }
    }
}
