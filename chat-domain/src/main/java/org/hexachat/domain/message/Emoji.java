package org.hexachat.domain.message;

import java.util.regex.Pattern;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/**
 * One emoji, however many code points it takes, by the Unicode data of the JDK. Two ways of writing the same emoji are one: the
 * selector that asks for the picture stands wherever the picture is not what one sees anyway, as in the fully-qualified forms of
 * <a href="https://www.unicode.org/reports/tr51/">UTS #51</a>, and nowhere else.
 *
 * @param value the emoji in that form, at most {@value #MAX_LENGTH} chars
 */
public record Emoji(String value) {

    /** The longest emoji that Unicode recommends, a kiss of two skin tones, has 15 chars. */
    public static final int MAX_LENGTH = 32;

    private static final int SELECTOR = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    /** The possible emoji of UTS #51, section 1.4.9, but for digits and signs that are no keycap. */
    private static final Pattern ONE = Pattern.compile("""
            (?x)
            (?: [\\x{1F1E6}-\\x{1F1FF}]{2}
              | (?: [0-9\\#*]\\x{FE0F}\\x{20E3}
                  | (?![\\x{0}-\\x{7F}\\x{1F1E6}-\\x{1F1FF}])\\p{IsEmoji}
                    (?: \\p{IsEmoji_Modifier} | \\x{FE0F} | [\\x{E0020}-\\x{E007E}]+\\x{E007F} )? )
                (?: \\x{200D} (?![\\x{0}-\\x{7F}])\\p{IsEmoji}
                    (?: \\p{IsEmoji_Modifier} | \\x{FE0F} | [\\x{E0020}-\\x{E007E}]+\\x{E007F} )? )* )
            """);

    /**
     * Prepares and checks an emoji.
     *
     * @throws ChatException {@code emoji.invalid} for anything that is not one emoji
     */
    public Emoji {
        if (value.length() > MAX_LENGTH) {
            throw new ChatException(ErrorCode.EMOJI_INVALID);
        }
        value = qualified(value);
        if (!ONE.matcher(value).matches()) {
            throw new ChatException(ErrorCode.EMOJI_INVALID);
        }
    }

    private static String qualified(String typed) {
        int[] bare = typed.codePoints().filter(c -> c != SELECTOR).toArray();
        StringBuilder qualified = new StringBuilder();
        for (int i = 0; i < bare.length; i++) {
            qualified.appendCodePoint(bare[i]);
            boolean modified = i + 1 < bare.length && Character.isEmojiModifier(bare[i + 1]);
            boolean keycap = i + 1 < bare.length && bare[i + 1] == KEYCAP;
            boolean picture = Character.isEmojiPresentation(bare[i]) || Character.isEmojiModifier(bare[i]);
            boolean plain = Character.isExtendedPictographic(bare[i]) && !picture && !modified;
            if (keycap || plain) {
                qualified.appendCodePoint(SELECTOR);
            }
        }
        return qualified.toString();
    }
}
