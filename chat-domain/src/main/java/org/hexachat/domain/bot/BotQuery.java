package org.hexachat.domain.bot;

import java.util.Optional;
import org.hexachat.domain.request.PageLimit;
import org.hexachat.domain.text.UnicodeText;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.UserId;

/**
 * Which bots to list to those who run the server.
 *
 * @param piece of the bot's name, in any case of letters; empty for every name. A piece of fewer than {@value #LEAST_INSIDE} characters
 *     stands at the beginning of the name, a longer one anywhere in it
 * @param owner whose bots; empty for everybody's
 * @param limit 1 to {@value #MAX_LIMIT}
 */
public record BotQuery(Optional<NamePiece> piece, Optional<UserId> owner, BotOrder order, int limit) {

    public static final int MAX_LIMIT = 200;

    /** Of what is shorter there is so much that no index helps to find it. */
    public static final int LEAST_INSIDE = 3;

    public BotQuery {
        PageLimit.require(limit, MAX_LIMIT);
    }

    /** Whether the piece may stand anywhere in a name. */
    public boolean looksInside() {
        return piece.map(NamePiece::canonical)
                .filter(name -> new UnicodeText(name).length() >= LEAST_INSIDE)
                .isPresent();
    }
}
