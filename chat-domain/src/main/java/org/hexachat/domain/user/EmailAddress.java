package org.hexachat.domain.user;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/**
 * An e-mail address that is plausible; only a mail that arrives would prove more. The part after the {@code @} is kept in lower
 * case.
 *
 * @param value at most {@value #MAX_LENGTH} characters
 */
public record EmailAddress(String value) {

    /** The longest path that SMTP carries, less its brackets (RFC 5321, 4.5.3.1.3). */
    public static final int MAX_LENGTH = 254;

    private static final Pattern PLAUSIBLE = Pattern.compile(
            "[^\\s\\p{C}@<>()\\[\\],;:\\\\\"]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}.-]*[\\p{L}\\p{M}\\p{N}])?");

    /**
     * Prepares and checks an address.
     *
     * @throws ChatException {@code email.invalid} or {@code input.too_long}
     */
    public EmailAddress {
        value = withLowerCasedDomain(value.strip());
        if (value.length() > MAX_LENGTH) {
            throw new ChatException(ErrorCode.INPUT_TOO_LONG, MAX_LENGTH);
        }
        if (!PLAUSIBLE.matcher(value).matches()) {
            throw new ChatException(ErrorCode.EMAIL_INVALID);
        }
    }

    /** Lower-casing can make a text longer, so it comes before measuring. */
    private static String withLowerCasedDomain(String typed) {
        int at = typed.indexOf('@');
        return at < 0 ? typed : typed.substring(0, at) + typed.substring(at).toLowerCase(Locale.ROOT);
    }
}
