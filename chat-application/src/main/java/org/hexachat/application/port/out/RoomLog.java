package org.hexachat.application.port.out;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.log.Epoch;
import org.hexachat.domain.log.EventRetention;
import org.hexachat.domain.log.LogExtent;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;

/**
 * The one writer of everything that belongs to a room. Gives each event the next {@link Sequence} of its room and applies what
 * it says, both or neither: whoever sees the event sees the message or the membership, and the other way round. A sequence
 * becomes visible only after every smaller one of its room. Every call but {@link #submit} joins a running
 * {@linkplain Transactions transaction} and blocks on the store alone. Every call can end in {@code storage.unavailable}, after
 * which what was asked may have happened or not.
 */
public interface RoomLog {

    /**
     * Stores a room with an empty log. Where its owner created a room with the same client id before, that one is answered as it
     * is now, and nothing is stored; and so for a direct conversation, where its people have one already.
     *
     * @throws ChatException {@code room.name_taken}, also when two rooms are created at once
     */
    Room create(Room room, Optional<ClientId> clientId);

    /**
     * Takes an event for the next commit and returns at once. The answer comes when the event is durable, on a thread of the
     * store that must not be kept. Events that one thread submits for one room get their places in that order. Never part of a
     * transaction. Bounded: when too many wait, the answer is {@code server.busy} with a time to wait.
     *
     * @return fails with the {@link ChatException} that {@link #append} throws, or with {@code server.busy}; a failure of one
     *     event is no failure of another
     */
    CompletionStage<AppendOutcome> submit(PendingEvent event);

    /**
     * As {@link #submit(PendingEvent)}, for a message with files, which stand in the event in this order. Each must have been
     * uploaded to this room by the author of the message, be complete, and not have been sent; of any number of messages that
     * want one at once, one gets it. A repeat is answered with the files that the first one has.
     *
     * @return fails with {@code attachment.not_found} beside what {@link #append} throws for a message
     */
    CompletionStage<AppendOutcome> submit(PendingEvent event, List<AttachmentId> attachments);

    /**
     * Stores an event, durable when this returns, or when the running transaction ends. What is refused leaves no hole. Outside of
     * a transaction it gets its place after what the same thread submitted for the room before.
     *
     * <p>A message whose author used the same client id in this room before, at any time, is not stored again, whatever became
     * of it since. An edit or a deletion of an author's own message takes a membership; that anybody else may do it is the
     * caller's to know.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_member} for a message, a leave, or an author's edit or
     *     deletion by someone who is no member, and for a kick of someone who is none; {@code room.already_member} for a join by
     *     someone who is; {@code room.banned} for a join by someone who is banned; {@code room.already_banned} and
     *     {@code room.not_banned} for a ban of someone who is, and an end of it for someone who is not; {@code user.blocked} for a message in a direct
     *     conversation of two by who blocks the other; {@code room.muted} for a
     *     message or an author's edit of someone who is muted at the instant of the event, {@code room.slow_mode} for a message
     *     that comes too soon after the one before, {@code room.not_muted} for the end of a mute that there is not;
     *     {@code message.not_found} for a message that is not in this room or was deleted, also where a new one would answer it; {@code message.already_reacted},
     *     {@code message.not_reacted} and {@code message.too_many_reactions} for reactions, which take a membership and, to be
     *     added, a voice; {@code room.name_taken} for a rename; {@code token.invalid} for a join by an account that was deleted meanwhile
     */
    AppendOutcome append(PendingEvent event);

    /**
     * As many {@link #append}s of {@link org.hexachat.domain.log.RoomChange.MessageDeleted} by authors whose accounts are gone, and who are members of
     * nothing any more. What was deleted before, is somebody else's, or was in a room that is gone, is passed by. Never part of a
     * transaction.
     *
     * @return what nobody has heard of
     */
    List<RoomEvent> withdraw(List<PendingEvent> deletions);

    /**
     * As {@link #append}, for a {@link org.hexachat.domain.log.RoomChange.AccessChanged}, which does not say what the room opens
     * to from now on.
     */
    AppendOutcome changeAccess(PendingEvent event, RoomAccess access);

    /**
     * As {@link #append}, for a {@link org.hexachat.domain.log.RoomChange.MemberJoined} that an invitation opens the room to. The
     * use is counted with the join, both or neither: of any number of people who join at once, no more get in than it has uses
     * left. What refuses the join uses none.
     *
     * @throws ChatException {@code invitation.invalid} for one that does not open this room at the time of the event, beside what
     *     {@link #append} throws for a join
     */
    AppendOutcome joinBy(InvitationId invitation, PendingEvent event);

    /** Deletes a room and all that belongs to it; answers whether it was there. */
    boolean delete(RoomId room);

    /**
     * Events after a position.
     *
     * @param limit at least 1
     * @return no events at the end of the log, and for a room that is gone
     */
    LogSlice eventsAfter(RoomId room, Sequence position, int limit);

    /** The last position of each of these rooms that is still there. */
    Map<RoomId, Sequence> positionsOf(Collection<RoomId> rooms);

    /** Whether somebody may read a room, and what its log holds, all as it is in one moment. */
    ReadingRight readingRight(SessionId session, UserId user, RoomId room);

    /** Which life of the store this is. The same for as long as the program runs. */
    Epoch epoch();

    /**
     * Takes some of what need not be kept any more out of the logs, oldest first, in a short transaction of its own.
     *
     * @return how many events went; 0 once there is nothing more to take
     */
    int trim(EventRetention kept, Instant now);

    /**
     * Takes some of the messages that are kept no longer, oldest first, in short transactions of its own: the message with its former
     * texts, its reactions, what was copied for searching and what else hangs on it, and the log up to it. Of a room, only what stands
     * before the first message that is young enough goes. Once nothing more of a room may go, a
     * {@link org.hexachat.domain.log.RoomChange.MessagesExpired} by {@link org.hexachat.domain.user.Actor#SERVER} says how many went in
     * all. A client id is forgotten with its message. Safe on many nodes at once.
     *
     * @param kept for how long the server keeps messages at most; empty for ever. A room can keep them for less
     */
    Expiry expire(Optional<MessageRetention> kept, Instant now);

    /**
     * What {@link #expire} did.
     *
     * @param places how far it came in the logs; 0 once there is nothing more to take
     * @param messages how many went
     * @param events what nobody has heard of
     */
    record Expiry(long places, long messages, List<RoomEvent> events) {}

    /**
     * What the right to read a room hangs on.
     *
     * @param sessionIsOpen whether the session is there; whose it is, is not looked at
     * @param extent what the log of the room holds; empty for a room that is gone
     * @param readState what the member has read; empty for who is none
     */
    record ReadingRight(boolean sessionIsOpen, Optional<LogExtent> extent, Optional<ReadState> readState) {

        public boolean isMember() {
            return readState.isPresent();
        }
    }

    /** What became of an event. */
    sealed interface AppendOutcome {

        /** The event at its place. */
        RoomEvent event();

        /** The event is new, and nobody has heard of it. */
        record Appended(RoomEvent event) implements AppendOutcome {}

        /** The message was there already: this is its place, with the text that it has now. */
        record Repeated(RoomEvent event) implements AppendOutcome {}
    }
}
