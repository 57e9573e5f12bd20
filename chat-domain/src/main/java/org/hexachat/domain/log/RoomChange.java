package org.hexachat.domain.log;

import java.util.Optional;
import org.hexachat.domain.message.ClientMessageId;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessageText;

/** What an event changes in its room. New kinds come with new features, so every switch over this is exhaustive. */
public sealed interface RoomChange {

    /**
     * The actor said something.
     *
     * @param clientId the sender's own name for it, when there is one: what makes a repeated send harmless
     */
    record MessagePosted(MessageId id, MessageText text, Optional<ClientMessageId> clientId) implements RoomChange {}

    /** The actor became a member. */
    record MemberJoined() implements RoomChange {}

    /** The actor is no longer a member. */
    record MemberLeft() implements RoomChange {}
}
