package org.hexachat.domain.user;

import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.request.PageLimit;
import org.hexachat.domain.text.UnicodeText;

/**
 * Which accounts to list, in the order of {@link Username#canonical()}.
 *
 * @param piece of the name, or the whole e-mail address, in any case of letters; empty for everybody. A piece of fewer than
 *     {@value #LEAST_INSIDE} characters stands at the beginning of the name, a longer one anywhere in it
 * @param state empty for any
 * @param after the canonical name after which the page begins; empty for the first page
 * @param limit 1 to {@value #MAX_LIMIT}
 */
public record AccountQuery(Optional<NamePiece> piece, Optional<AccountState> state, Optional<String> after, int limit) {

    public static final int MAX_LIMIT = 200;

    /** Of what is shorter there is so much that no index helps to find it. */
    public static final int LEAST_INSIDE = 3;

    /**
     * Checks what came from outside.
     *
     * @throws ChatException {@code input.characters} for a name that no text can have, and no store can be asked for
     */
    public AccountQuery {
        PageLimit.require(limit, MAX_LIMIT);
        if (after.map(UnicodeText::new)
                .filter(text -> text.isIllFormed() || text.contains(c -> c == 0))
                .isPresent()) {
            throw new ChatException(ErrorCode.INPUT_CHARACTERS);
        }
    }

    /** Whether the piece may stand anywhere in a name. */
    public boolean looksInside() {
        return piece.map(NamePiece::canonical)
                .filter(name -> new UnicodeText(name).length() >= LEAST_INSIDE)
                .isPresent();
    }
}
