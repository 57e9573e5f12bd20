package org.hexachat.domain.user;

import java.text.Normalizer;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.text.UnicodeText;

/**
 * A password as a person typed it, before it is hashed: 1 to {@value #MAX_CODE_POINTS} code points, any but NUL, prepared as
 * RFC 8265 (OpaqueString) says, so that the same keys give the same password on every system. Neither trimmed nor cut. Masks
 * itself when printed.
 *
 * @param value the prepared password
 */
public record RawPassword(String value) {

    /** Enough for any phrase, and little enough that hashing a hostile one costs nothing extra. */
    public static final int MAX_CODE_POINTS = 256;

    /**
     * Prepares and checks a password.
     *
     * @throws ChatException {@code input.blank}, {@code input.too_long} or {@code input.characters}
     */
    public RawPassword {
        UnicodeText text = new UnicodeText(value);
        if (value.isEmpty()) {
            throw new ChatException(ErrorCode.INPUT_BLANK);
        }
        if (text.length() > MAX_CODE_POINTS) {
            throw new ChatException(ErrorCode.INPUT_TOO_LONG, MAX_CODE_POINTS);
        }
        if (text.isIllFormed() || text.contains(c -> c == 0)) {
            throw new ChatException(ErrorCode.INPUT_CHARACTERS);
        }
        value = text.normalized(Normalizer.Form.NFC).value().replaceAll("\\p{Zs}", " ");
    }

    public int length() {
        return new UnicodeText(value).length();
    }

    @Override
    public String toString() {
        return "RawPassword[***]";
    }
}
