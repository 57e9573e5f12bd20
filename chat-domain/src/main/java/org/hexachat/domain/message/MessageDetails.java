package org.hexachat.domain.message;

import java.util.List;
import java.util.Optional;

/**
 * A message with what hangs on it, as somebody sees it.
 *
 * @param reactions those that came first, first
 * @param thread empty for a message that nobody answered
 */
public record MessageDetails(Message message, List<Reaction> reactions, Optional<ThreadSummary> thread) {

    public MessageDetails {
        reactions = List.copyOf(reactions);
    }
}
