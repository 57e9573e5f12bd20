package org.hexachat.domain.message;

import org.hexachat.domain.request.PageLimit;
import org.hexachat.domain.room.Sequence;

/**
 * Which part of a room's history to read.
 *
 * @param from the edge, itself not included
 * @param direction which side of the edge
 * @param limit 1 to {@value #MAX_LIMIT}
 */
public record MessagePage(Sequence from, Direction direction, int limit) {

    public static final int MAX_LIMIT = 200;

    public MessagePage {
        PageLimit.require(limit, MAX_LIMIT);
    }

    /** The newest messages of a room. */
    public static MessagePage newest(int limit) {
        return new MessagePage(new Sequence(Long.MAX_VALUE), Direction.BEFORE, limit);
    }

    /** Which side of an edge. A page is the part that is nearest to the edge. */
    public enum Direction {
        BEFORE,
        AFTER
    }
}
