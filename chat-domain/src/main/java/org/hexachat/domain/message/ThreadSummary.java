package org.hexachat.domain.message;

import org.hexachat.domain.room.Sequence;

/**
 * A message with answers, as somebody sees it.
 *
 * @param replies how many are there, up to {@value #MAX_COUNT}, which means that many or more
 * @param last the place of the latest
 * @param following whether the one who looks follows the thread
 */
public record ThreadSummary(int replies, Sequence last, boolean following) {

    public static final int MAX_COUNT = 1_000;
}
