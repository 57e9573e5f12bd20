package org.hexachat.domain.message;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.room.Sequence;

/**
 * A part of what somebody said in a room, oldest first.
 *
 * @param messages can be empty though there is more
 * @param next after which place the next part begins; empty where this was the last
 */
public record AuthoredPage(List<Message> messages, Optional<Sequence> next) {

    /** That there is nothing, and nothing more. */
    public static final AuthoredPage NOTHING = new AuthoredPage(List.of(), Optional.empty());

    public AuthoredPage {
        messages = List.copyOf(messages);
    }
}
