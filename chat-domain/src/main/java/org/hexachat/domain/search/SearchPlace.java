package org.hexachat.domain.search;

import java.time.Instant;
import org.hexachat.domain.message.MessageId;

/**
 * Where a message stands among what was found.
 *
 * @param rank 0 where the order is that of time
 */
public record SearchPlace(double rank, Instant postedAt, MessageId message) {}
