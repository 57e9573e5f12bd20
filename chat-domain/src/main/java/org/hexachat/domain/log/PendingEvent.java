package org.hexachat.domain.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.message.MentionedNames;
import org.hexachat.domain.message.Mentions;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.Reply;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;

/**
 * Something that is about to happen in a room and has no place in its log yet.
 *
 * @param at when it was asked for; the order of a room is its sequence, never this
 * @param reason why, for the audit log: no event tells it
 */
public record PendingEvent(RoomId room, Actor actor, Instant at, RoomChange change, Optional<Reason> reason) {

    /** As it is asked for without giving a reason. */
    public PendingEvent(RoomId room, Actor actor, Instant at, RoomChange change) {
        this(room, actor, at, change, Optional.empty());
    }

    /** The names in its text, read off it anew each time; none where it has no text. */
    public MentionedNames names() {
        return change instanceof RoomChange.WithText said ? MentionedNames.in(said.text()) : MentionedNames.NONE;
    }

    /** This event with those found out whom the names in its text mean, where it has a text. */
    public PendingEvent meaning(Mentions found) {
        return change instanceof RoomChange.WithText said && !found.isEmpty() ? with(said.meaning(found)) : this;
    }

    /**
     * This event with what it answers looked up, where it answers something.
     *
     * @param threads finds the message that the thread of another began with
     */
    public PendingEvent answering(UnaryOperator<MessageId> threads) {
        return change instanceof RoomChange.MessagePosted posted
                ? posted.reply()
                        .map(reply -> with(posted.answering(new Reply(reply.to(), threads.apply(reply.to())))))
                        .orElse(this)
                : this;
    }

    /** This event with the files that go with it, where it is a message. */
    public PendingEvent carrying(List<Attachment> files) {
        return change instanceof RoomChange.MessagePosted posted && !files.isEmpty()
                ? with(posted.carrying(files))
                : this;
    }

    private PendingEvent with(RoomChange found) {
        return new PendingEvent(room, actor, at, found, reason);
    }

    /** This event at its place. */
    public RoomEvent placedAt(Sequence sequence) {
        return new RoomEvent(room, sequence, actor, at, change);
    }
}
