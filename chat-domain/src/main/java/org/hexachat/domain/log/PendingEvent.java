package org.hexachat.domain.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.message.MentionedNames;
import org.hexachat.domain.message.Mentions;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.Reply;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;

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

    /**
     * This event with its names looked up, where it has any.
     *
     * @param members finds a member of the room by the form in which names are compared
     */
    public PendingEvent resolved(Function<String, Optional<UserId>> members) {
        if (!(change instanceof RoomChange.WithText said)) {
            return this;
        }
        Mentions found = MentionedNames.in(said.text()).resolve(members);
        return found.isEmpty() ? this : with(said.meaning(found));
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
