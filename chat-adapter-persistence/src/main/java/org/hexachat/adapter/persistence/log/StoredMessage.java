package org.hexachat.adapter.persistence.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Mentions;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.message.Reply;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;

/**
 * A message as it is after what a commit did so far.
 *
 * @param text empty once it was deleted
 * @param mentions whom the text means
 * @param reply what it answers
 * @param attachments the files that went with it, also once it was deleted by this commit
 */
record StoredMessage(
        Key key,
        Sequence sequence,
        UserId author,
        Optional<ClientId> clientId,
        Optional<MessageText> text,
        Mentions mentions,
        Instant postedAt,
        Optional<Reply> reply,
        List<Attachment> attachments) {

    /** What was just posted. */
    static StoredMessage of(RoomEvent event, RoomChange.MessagePosted posted) {
        return new StoredMessage(
                new Key(event.room(), posted.id()),
                event.sequence(),
                event.actor().id(),
                posted.clientId(),
                Optional.of(posted.text()),
                posted.mentions(),
                event.at(),
                posted.reply(),
                posted.attachments());
    }

    StoredMessage saying(MessageText changed, Mentions meant) {
        return new StoredMessage(
                key, sequence, author, clientId, Optional.of(changed), meant, postedAt, reply, attachments);
    }

    StoredMessage withoutText() {
        return new StoredMessage(
                key, sequence, author, clientId, Optional.empty(), Mentions.NONE, postedAt, reply, attachments);
    }

    /** The event that posted it, with the text that it has now. */
    RoomEvent posted(Actor author) {
        RoomChange change = text.<RoomChange>map(said ->
                        new RoomChange.MessagePosted(key.message(), said, clientId, mentions, reply, attachments))
                .orElseGet(() -> new RoomChange.MessageWithdrawn(key.message()));
        return new RoomEvent(key.room(), sequence, author, postedAt, change);
    }

    /** The message that the thread of this one began with. */
    MessageId thread() {
        return reply.map(Reply::thread).orElse(key.message());
    }

    Optional<Send> send() {
        return clientId.map(id -> new Send(new Seat(key.room(), author), id));
    }

    /** A message of this room, and not of any other. */
    record Key(RoomId room, MessageId message) {}

    /** What a repeated message has in common with the first. */
    record Send(Seat seat, ClientId clientId) {}
}
