package org.hexachat.domain.message;

import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.text.UnicodeText;

/**
 * What was said: 1 to {@value #MAX_CODE_POINTS} code points, trimmed, lines ended by a newline, no other control character
 * than newline and tab. Masks itself when printed, so that no log quotes a conversation.
 *
 * @param value the text as it is stored and delivered, character by character
 */
public record MessageText(String value) {

    public static final int MAX_CODE_POINTS = 4_000;

    /**
     * Prepares and checks a text.
     *
     * @throws ChatException {@code input.blank}, {@code input.too_long} or {@code input.characters}
     */
    public MessageText {
        value = value.replace("\r\n", "\n").replace('\r', '\n').strip();
        UnicodeText text = new UnicodeText(value);
        if (value.isEmpty()) {
            throw new ChatException(ErrorCode.INPUT_BLANK);
        }
        if (text.length() > MAX_CODE_POINTS) {
            throw new ChatException(ErrorCode.INPUT_TOO_LONG, MAX_CODE_POINTS);
        }
        if (text.isIllFormed() || text.contains(MessageText::isForbidden)) {
            throw new ChatException(ErrorCode.INPUT_CHARACTERS);
        }
    }

    public int length() {
        return new UnicodeText(value).length();
    }

    @Override
    public String toString() {
        return "MessageText[" + length() + " code points]";
    }

    private static boolean isForbidden(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
    }
}
