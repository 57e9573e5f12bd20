package org.hexachat.domain.room;

import java.util.Optional;
import org.hexachat.domain.user.UserId;

/**
 * Which rooms to list, in the order of {@link RoomName#canonical()}.
 *
 * @param nameContains a piece of the name, in any case of letters; empty for every name
 * @param member whose rooms; empty for everybody's
 * @param after the canonical name after which the page begins; empty for the first page
 * @param limit 1 to {@value #MAX_LIMIT}
 */
public record RoomQuery(Optional<String> nameContains, Optional<UserId> member, Optional<String> after, int limit) {

    public static final int MAX_LIMIT = 200;

    public RoomQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("A limit is 1 to " + MAX_LIMIT + ": " + limit);
        }
    }
}
