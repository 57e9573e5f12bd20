package org.hexachat.domain.session;

import java.util.regex.Pattern;

/**
 * What is kept of a token. Looked up as a whole, so no comparison ever goes through the secret byte by byte. Masks itself when
 * printed.
 *
 * @param value a SHA-256 in lower-case hexadecimal
 */
public record TokenHash(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public TokenHash {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A token hash has 64 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return "TokenHash[***]";
    }
}
