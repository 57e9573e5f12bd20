package org.hexachat.domain.user;

import java.text.Normalizer;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.text.UnicodeText;

/**
 * A piece of what somebody is called, as it is typed to find them: 1 to {@value Username#MAX_CODE_POINTS} characters, compared by
 * {@link #canonical()}. It may hold what no name has, and then finds nobody.
 *
 * @param value the piece in NFKC
 */
public record NamePiece(String value) {

    /**
     * Prepares and checks a piece.
     *
     * @throws ChatException {@code input.blank}, {@code input.too_long}; {@code input.characters} for what no text can have
     */
    public NamePiece {
        UnicodeText text = new UnicodeText(value).normalized(Normalizer.Form.NFKC);
        value = text.value();
        if (value.isBlank()) {
            throw new ChatException(ErrorCode.INPUT_BLANK);
        }
        if (text.length() > Username.MAX_CODE_POINTS) {
            throw new ChatException(ErrorCode.INPUT_TOO_LONG, Username.MAX_CODE_POINTS);
        }
        if (text.isIllFormed() || text.contains(c -> c == 0)) {
            throw new ChatException(ErrorCode.INPUT_CHARACTERS);
        }
    }

    /** The form in which names are compared. */
    public String canonical() {
        return Username.canonical(value);
    }
}
