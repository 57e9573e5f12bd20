package org.hexachat.application.port.out;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.Reaction;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;

/**
 * Reads reactions; {@link RoomLog} is what writes them. Messages are named by their sequences. Every call can throw
 * {@code storage.unavailable}.
 */
public interface ReactionRepository {

    /**
     * The reactions to some messages of a room, of each those that came first, first.
     *
     * @param reader whose own are told apart
     * @return nothing for a message without reactions
     */
    Map<Sequence, List<Reaction>> to(RoomId room, Collection<Sequence> messages, UserId reader);

    /**
     * Who reacted to a message with an emoji, in the order of their identifiers.
     *
     * @param after the identifier after which the page begins; empty for the first page
     * @param limit at least 1
     */
    List<Actor> who(RoomId room, Sequence message, Emoji emoji, Optional<UserId> after, int limit);
}
