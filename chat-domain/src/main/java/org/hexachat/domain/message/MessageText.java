package org.hexachat.domain.message;

import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.text.UnicodeText;
import org.jspecify.annotations.Nullable;

/**
 * What was said: 1 to {@value #MAX_CODE_POINTS} code points, trimmed, lines ended by a newline, no other control character
 * than newline and tab; nothing at all only beside files. Masks itself when printed, so that no log quotes a conversation.
 */
public final class MessageText {

    public static final int MAX_CODE_POINTS = 4_000;

    private final String value;

    /**
     * Prepares and checks a text.
     *
     * @throws ChatException {@code input.blank}, {@code input.too_long} or {@code input.characters}
     */
    public MessageText(String value) {
        this(value, false);
    }

    private MessageText(String given, boolean mayBeEmpty) {
        value = given.replace("\r\n", "\n").replace('\r', '\n').strip();
        UnicodeText text = new UnicodeText(value);
        if (value.isEmpty() && !mayBeEmpty) {
            throw new ChatException(ErrorCode.INPUT_BLANK);
        }
        if (text.length() > MAX_CODE_POINTS) {
            throw new ChatException(ErrorCode.INPUT_TOO_LONG, MAX_CODE_POINTS);
        }
        if (text.isIllFormed() || text.contains(MessageText::isForbidden)) {
            throw new ChatException(ErrorCode.INPUT_CHARACTERS);
        }
    }

    /**
     * What is said beside files, which may be nothing.
     *
     * @throws ChatException {@code input.too_long} or {@code input.characters}
     */
    public static MessageText besideFiles(String value) {
        return new MessageText(value, true);
    }

    /** The text as it is stored and delivered, character by character. */
    public String value() {
        return value;
    }

    public int length() {
        return new UnicodeText(value).length();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MessageText text && value.equals(text.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "MessageText[" + length() + " code points]";
    }

    private static boolean isForbidden(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
    }
}
