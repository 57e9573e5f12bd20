package org.hexachat.domain.message;

import java.util.List;
import java.util.Optional;

/**
 * A message with what hangs on it, as somebody sees it.
 *
 * @param reactions those that came first, first
 * @param thread empty for a message that nobody answered
 * @param withheld whether the reader blocks the author, and must not be shown what was said
 */
public record MessageDetails(
        Message message, List<Reaction> reactions, Optional<ThreadSummary> thread, boolean withheld) {

    public MessageDetails {
        reactions = List.copyOf(reactions);
    }
}
