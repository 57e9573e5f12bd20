package org.hexachat.testkit.fake;

import java.time.Instant;
import java.util.Optional;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomChange.MessageEdited;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomChange.MessageWithdrawn;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Mentions;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.user.UserId;

/** A message with what a repeat of it is known by; outlives its text, and its event in the log. */
record StoredMessage(Message message, Optional<ClientId> clientId) {
    static StoredMessage of(RoomEvent event, MessagePosted posted) {
        Message message = new Message(
                posted.id(),
                event.room(),
                event.sequence(),
                event.actor(),
                Optional.of(posted.text()),
                posted.mentions(),
                event.at(),
                Optional.empty());
        return new StoredMessage(message, posted.clientId());
    }

    boolean isRepeatedBy(UserId author, MessagePosted again) {
        return again.clientId().isPresent()
                && clientId.equals(again.clientId())
                && message.author().id().equals(author);
    }

    StoredMessage edited(MessageEdited edited, Instant at) {
        return with(Optional.of(edited.text()), edited.mentions(), Optional.of(at));
    }

    StoredMessage deleted() {
        return with(Optional.empty(), Mentions.NONE, Optional.empty());
    }

    /** The event that the message began with, saying what the message says now. */
    RoomEvent asOfNow() {
        RoomChange change = message.text()
                .<RoomChange>map(text -> new MessagePosted(message.id(), text, clientId, message.mentions()))
                .orElseGet(() -> new MessageWithdrawn(message.id()));
        return new RoomEvent(message.room(), message.sequence(), message.author(), message.postedAt(), change);
    }

    private StoredMessage with(Optional<MessageText> text, Mentions mentions, Optional<Instant> editedAt) {
        return new StoredMessage(
                new Message(
                        message.id(),
                        message.room(),
                        message.sequence(),
                        message.author(),
                        text,
                        mentions,
                        message.postedAt(),
                        editedAt),
                clientId);
    }
}
