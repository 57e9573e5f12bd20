package org.hexachat.domain.message;

import java.util.List;

/**
 * A message with what hangs on it, as somebody sees it.
 *
 * @param reactions those that came first, first
 */
public record MessageDetails(Message message, List<Reaction> reactions) {

    public MessageDetails {
        reactions = List.copyOf(reactions);
    }
}
