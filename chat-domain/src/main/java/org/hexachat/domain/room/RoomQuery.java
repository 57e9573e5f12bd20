package org.hexachat.domain.room;

import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.request.PageLimit;
import org.hexachat.domain.text.UnicodeText;
import org.hexachat.domain.user.UserId;

/**
 * Which rooms to list, in the order of {@link RoomName#canonical()}.
 *
 * @param nameContains a piece of the name, in any case of letters; empty for every name
 * @param member whose rooms; empty for everybody's
 * @param viewer to whom unlisted rooms are shown that this is a member of; empty for listed rooms alone
 * @param after the canonical name after which the page begins; empty for the first page
 * @param limit 1 to {@value #MAX_LIMIT}
 */
public record RoomQuery(
        Optional<String> nameContains,
        Optional<UserId> member,
        Optional<UserId> viewer,
        Optional<String> after,
        int limit) {

    public static final int MAX_LIMIT = 200;

    /**
     * Checks what came from outside.
     *
     * @throws ChatException {@code input.characters} for a name that no text can have, and no store can be asked for
     */
    public RoomQuery {
        PageLimit.require(limit, MAX_LIMIT);
        if (Stream.of(nameContains, after).flatMap(Optional::stream).anyMatch(RoomQuery::isNoText)) {
            throw new ChatException(ErrorCode.INPUT_CHARACTERS);
        }
    }

    /** As nobody in particular sees the rooms, or a member the own ones. */
    public RoomQuery(Optional<String> nameContains, Optional<UserId> member, Optional<String> after, int limit) {
        this(nameContains, member, member, after, limit);
    }

    private static boolean isNoText(String value) {
        UnicodeText text = new UnicodeText(value);
        return text.isIllFormed() || text.contains(c -> c == 0);
    }
}
