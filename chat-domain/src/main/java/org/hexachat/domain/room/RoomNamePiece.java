package org.hexachat.domain.room;

import java.text.Normalizer;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.text.UnicodeText;

/**
 * A piece of what a room is called, as it is typed to find it: 1 to {@value RoomName#MAX_CODE_POINTS} characters, compared by
 * {@link #canonical()}. It may hold what no name has, and then finds nothing.
 *
 * @param value the piece in NFC
 */
public record RoomNamePiece(String value) {

    /**
     * Prepares and checks a piece.
     *
     * @throws ChatException {@code input.blank}, {@code input.too_long}; {@code input.characters} for what no text can have
     */
    public RoomNamePiece {
        UnicodeText text = new UnicodeText(value).normalized(Normalizer.Form.NFC);
        value = text.value();
        if (value.isBlank()) {
            throw new ChatException(ErrorCode.INPUT_BLANK);
        }
        if (text.length() > RoomName.MAX_CODE_POINTS) {
            throw new ChatException(ErrorCode.INPUT_TOO_LONG, RoomName.MAX_CODE_POINTS);
        }
        if (text.isIllFormed() || text.contains(c -> c == 0)) {
            throw new ChatException(ErrorCode.INPUT_CHARACTERS);
        }
    }

    /** The form in which names are compared. */
    public String canonical() {
        return RoomName.canonical(value);
    }
}
