package org.hexachat.domain.room;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.text.UnicodeText;
import org.hexachat.domain.text.WordCharacters;

/**
 * What a room is called: 1 to {@value #MAX_CODE_POINTS} word characters, composed (NFC). Shown as it was typed, compared by
 * {@link #canonical()}.
 *
 * @param value the name in NFC
 */
public record RoomName(String value) {

    public static final int MAX_CODE_POINTS = 255;

    /** Names that stand where a room's name can stand in a URL. */
    private static final Set<String> RESERVED = Set.of("v1", "createroom", "joinroom", "deleteroom");

    private static final Pattern ALLOWED = Pattern.compile(WordCharacters.EXPRESSION + "*+");

    /** Stands where a room has no name. No name that can be {@linkplain #typed typed} is like it. Made last: it is checked, too. */
    public static final RoomName NONE = new RoomName("@");

    /**
     * Prepares and checks a name.
     *
     * @throws ChatException {@code input.blank}, {@code input.too_long}, {@code room.name_invalid} or
     *     {@code room.name_reserved}
     */
    public RoomName {
        value = new UnicodeText(value.strip()).normalized(Normalizer.Form.NFC).value();
        if (value.isEmpty()) {
            throw new ChatException(ErrorCode.INPUT_BLANK);
        }
        if (new UnicodeText(value).length() > MAX_CODE_POINTS) {
            throw new ChatException(ErrorCode.INPUT_TOO_LONG, MAX_CODE_POINTS);
        }
        if (!WordCharacters.isPlain(value, "") && !ALLOWED.matcher(value).matches() && !value.equals("@")) {
            throw new ChatException(ErrorCode.ROOM_NAME_INVALID);
        }
        if (RESERVED.contains(canonical(value))) {
            throw new ChatException(ErrorCode.ROOM_NAME_RESERVED);
        }
    }

    /**
     * A name for a room, as somebody typed it.
     *
     * @throws ChatException as the constructor, and {@code room.name_invalid} for what stands where there is no name
     */
    public static RoomName typed(String text) {
        RoomName name = new RoomName(text);
        if (name.equals(NONE)) {
            throw new ChatException(ErrorCode.ROOM_NAME_INVALID);
        }
        return name;
    }

    /** The form under which room names are unique: NFC without regard to case. */
    public String canonical() {
        return canonical(value);
    }

    /** The form in which a name, or a piece of one, is compared. */
    static String canonical(String name) {
        return new UnicodeText(name)
                .caseFolded()
                .normalized(Normalizer.Form.NFC)
                .value();
    }
}
