package org.hexachat.domain.user;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.text.UnicodeText;
import org.hexachat.domain.text.WordCharacters;

/**
 * What a person is called: 1 to {@value #MAX_CODE_POINTS} letters, digits and {@code @.+-_}, in Unicode's compatibility form
 * (NFKC), so that full-width and ordinary letters are the same. Shown as it was typed, compared by {@link #canonical()}.
 *
 * @param value the name in NFKC
 */
public record Username(String value) {

    public static final int MAX_CODE_POINTS = 150;

    private static final String PUNCTUATION = "@.+-";
    private static final Pattern ALLOWED =
            Pattern.compile("(?:" + WordCharacters.EXPRESSION + "|[" + Pattern.quote(PUNCTUATION) + "])*+");

    /** What the messages of deleted accounts are signed with. Nobody can register it. */
    public static final Username DELETED = new Username("deleted-user");

    /** What the server does itself is signed with. Nobody can register it. */
    public static final Username SERVER = new Username("chat-server");

    /**
     * Prepares and checks a name.
     *
     * @throws ChatException {@code input.blank}, {@code input.too_long} or {@code username.invalid}
     */
    public Username {
        value = new UnicodeText(value).normalized(Normalizer.Form.NFKC).value();
        if (value.isBlank()) {
            throw new ChatException(ErrorCode.INPUT_BLANK);
        }
        if (new UnicodeText(value).length() > MAX_CODE_POINTS) {
            throw new ChatException(ErrorCode.INPUT_TOO_LONG, MAX_CODE_POINTS);
        }
        if (!WordCharacters.isPlain(value, PUNCTUATION)
                && !ALLOWED.matcher(value).matches()) {
            throw new ChatException(ErrorCode.USERNAME_INVALID);
        }
    }

    /** The form under which usernames are unique: NFKC without regard to case. */
    public String canonical() {
        return canonical(value);
    }

    /** The form in which a name, or a piece of one, is compared. */
    static String canonical(String name) {
        return new UnicodeText(name)
                .caseFolded()
                .normalized(Normalizer.Form.NFKC)
                .value();
    }

    /** Whether this name is kept for the server itself. */
    public boolean isReserved() {
        return canonical().equals(DELETED.canonical()) || canonical().equals(SERVER.canonical());
    }
}
