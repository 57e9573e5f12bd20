package org.hexachat.domain.log;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.Mentions;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.message.Reply;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.room.MuteTerm;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.room.SlowMode;
import org.hexachat.domain.user.Actor;

/** What an event changes in its room. New kinds come with new features, so every switch over this is exhaustive. */
public sealed interface RoomChange {

    /** A change that is about one message. */
    sealed interface OfMessage extends RoomChange {

        /** The message. */
        MessageId id();
    }

    /** A change that gives a message a text. */
    sealed interface WithText extends OfMessage {

        MessageText text();

        /** Whom the text means: nobody, until the log has found out who of its names is a member. */
        Mentions mentions();

        /** The same change, meaning somebody. */
        WithText meaning(Mentions found);
    }

    /**
     * The actor said something.
     *
     * @param clientId the sender's own name for it, when there is one: what makes a repeated send harmless
     * @param reply what it answers; empty for most
     * @param attachments the files that go with it: none, until the log has given them to it
     */
    record MessagePosted(
            MessageId id,
            MessageText text,
            Optional<ClientId> clientId,
            Mentions mentions,
            Optional<Reply> reply,
            List<Attachment> attachments)
            implements WithText {

        public MessagePosted {
            attachments = List.copyOf(attachments);
        }

        /** One without files. */
        public MessagePosted(
                MessageId id, MessageText text, Optional<ClientId> clientId, Mentions mentions, Optional<Reply> reply) {
            this(id, text, clientId, mentions, reply, List.of());
        }

        /** As it is asked for, where it answers nothing. */
        public MessagePosted(MessageId id, MessageText text, Optional<ClientId> clientId) {
            this(id, text, clientId, Mentions.NONE);
        }

        /** One that answers nothing. */
        public MessagePosted(MessageId id, MessageText text, Optional<ClientId> clientId, Mentions mentions) {
            this(id, text, clientId, mentions, Optional.empty());
        }

        /** The same, with what it answers found out. */
        public MessagePosted answering(Reply found) {
            return new MessagePosted(id, text, clientId, mentions, Optional.of(found), attachments);
        }

        /** The same, with these files. */
        public MessagePosted carrying(List<Attachment> files) {
            return new MessagePosted(id, text, clientId, mentions, reply, files);
        }

        @Override
        public MessagePosted meaning(Mentions found) {
            return new MessagePosted(id, text, clientId, found, reply, attachments);
        }
    }

    /** The actor gave a message another text: the author, or a moderator. */
    record MessageEdited(MessageId id, MessageText text, Mentions mentions) implements WithText {

        /** As it is asked for. */
        public MessageEdited(MessageId id, MessageText text) {
            this(id, text, Mentions.NONE);
        }

        @Override
        public MessageEdited meaning(Mentions found) {
            return new MessageEdited(id, text, found);
        }
    }

    /** The actor deleted a message: the author, or a moderator. Its text is nowhere from now on. */
    record MessageDeleted(MessageId id) implements OfMessage {}

    /**
     * Stands, in a log that is read again, where a text was posted or edited that is deleted since. It keeps the place and the
     * message's name; nothing is ever appended as this.
     */
    record MessageWithdrawn(MessageId id) implements OfMessage {}

    /** The actor answered a message with an emoji. */
    record ReactionAdded(MessageId id, Emoji emoji) implements OfMessage {}

    /** The actor took such an answer back. */
    record ReactionRemoved(MessageId id, Emoji emoji) implements OfMessage {}

    /** The actor became a member. */
    record MemberJoined() implements RoomChange {}

    /** The actor is no longer a member. */
    record MemberLeft() implements RoomChange {}

    /** A change that the actor, a moderator, made to somebody else. */
    sealed interface OfOther extends RoomChange {

        /** To whom; need not be a member any more. */
        Actor member();

        /** The same change, to somebody under the name of today. */
        OfOther to(Actor renamed);
    }

    /** The actor put a member out. */
    record MemberKicked(Actor member) implements OfOther {

        @Override
        public MemberKicked to(Actor renamed) {
            return new MemberKicked(renamed);
        }
    }

    /** The actor banned somebody, who is a member no more, and cannot become one. */
    record MemberBanned(Actor member) implements OfOther {

        @Override
        public MemberBanned to(Actor renamed) {
            return new MemberBanned(renamed);
        }
    }

    /** The actor lifted a ban: who was banned may join again. */
    record MemberUnbanned(Actor member) implements OfOther {

        @Override
        public MemberUnbanned to(Actor renamed) {
            return new MemberUnbanned(renamed);
        }
    }

    /** The actor muted somebody, a member or not, in the place of any mute before. */
    record MemberMuted(Actor member, MuteTerm term) implements OfOther {

        @Override
        public MemberMuted to(Actor renamed) {
            return new MemberMuted(renamed, term);
        }
    }

    /** The actor lifted a mute: who was muted may speak again. */
    record MemberUnmuted(Actor member) implements OfOther {

        @Override
        public MemberUnmuted to(Actor renamed) {
            return new MemberUnmuted(renamed);
        }
    }

    /**
     * The actor gave a member a role. A new owner takes the place of the one before, who stays as a moderator if they are a
     * member.
     */
    record RoleChanged(Actor member, Role role) implements OfOther {

        @Override
        public RoleChanged to(Actor renamed) {
            return new RoleChanged(renamed, role);
        }
    }

    /** Members may speak as often as this from now on. */
    record SlowModeChanged(SlowMode slowMode) implements RoomChange {}

    /** Messages are kept for so long from now on; empty for as long as the server keeps any. */
    record RetentionChanged(Optional<MessageRetention> retention) implements RoomChange {}

    /**
     * Messages were old enough, and are nowhere any more, with all that hung on them; said by the server itself.
     *
     * @param upTo the last that went: everything up to here is gone
     * @param messages how many went since the last time
     */
    record MessagesExpired(Sequence upTo, long messages) implements RoomChange {}

    /** The room has another name. */
    record RoomRenamed(RoomName name) implements RoomChange {}

    /** Everybody can find the room from now on, or its members alone. */
    record ListingChanged(boolean listed) implements RoomChange {}

    /**
     * The room has another password, or none any more, or opens by invitation alone; never says which password.
     *
     * @param passwordRequired whether it takes a password to join from now on
     * @param invitationRequired whether it takes an invitation
     */
    record AccessChanged(boolean passwordRequired, boolean invitationRequired) implements RoomChange {

        /** The change to this access. */
        public static AccessChanged to(RoomAccess access) {
            return new AccessChanged(
                    access instanceof RoomAccess.ByPassword, access instanceof RoomAccess.ByInvitation);
        }
    }
}
