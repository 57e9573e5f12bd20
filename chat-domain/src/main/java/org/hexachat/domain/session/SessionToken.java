package org.hexachat.domain.session;

import java.util.regex.Pattern;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/**
 * The secret that opens a session, as it travels; only its {@link TokenHash} is kept. Masks itself when printed.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters that need no escaping in a URL
 */
public record SessionToken(String value) {

    /** Far more than any token that was issued; a longer one is not worth a look at the store. */
    public static final int MAX_LENGTH = 128;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_\\-]{1," + MAX_LENGTH + "}");

    /**
     * Checks the form, not whether it opens anything.
     *
     * @throws ChatException {@code token.invalid}
     */
    public SessionToken {
        if (!isWellFormed(value)) {
            throw new ChatException(ErrorCode.TOKEN_INVALID);
        }
    }

    /** Whether a text could be a token at all. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return "SessionToken[***]";
    }
}
