package org.hexachat.domain.attachment;

import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.text.UnicodeText;

/**
 * What a file is called: 1 to {@value #MAX_CODE_POINTS} code points on one line. Of a path only the last part stays, and what no
 * eye sees or what turns the direction of writing is taken out, so that a name ends with what it seems to end with.
 *
 * @param value the name as it is stored and shown
 */
public record FileName(String value) {

    public static final int MAX_CODE_POINTS = 200;

    /**
     * Cleans and checks a name.
     *
     * @throws ChatException {@code input.blank}, {@code input.too_long} or {@code input.characters}
     */
    public FileName {
        UnicodeText text = new UnicodeText(value);
        if (text.isIllFormed() || text.contains(Character::isISOControl)) {
            throw new ChatException(ErrorCode.INPUT_CHARACTERS);
        }
        value = cleaned(lastPart(value)).strip();
        if (value.isEmpty() || value.equals(".") || value.equals("..")) {
            throw new ChatException(ErrorCode.INPUT_BLANK);
        }
        if (new UnicodeText(value).length() > MAX_CODE_POINTS) {
            throw new ChatException(ErrorCode.INPUT_TOO_LONG, MAX_CODE_POINTS);
        }
    }

    private static String lastPart(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static String cleaned(String name) {
        return name.codePoints()
                .filter(codePoint -> !isUnseen(codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
