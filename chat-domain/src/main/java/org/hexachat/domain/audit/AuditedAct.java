package org.hexachat.domain.audit;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.user.UserId;

/**
 * Something that somebody did to others, as the audit log takes it.
 *
 * @param room where; empty for what was done to an account, to the server or to no room alone
 * @param roomName what the room was called then: it may be gone when somebody reads this
 * @param member to whom it was done; of a message, its author
 * @param detail what it came to, where the action does not say it: a role, an instant, a number of seconds, a name
 */
public record AuditedAct(
        Optional<RoomId> room,
        Optional<RoomName> roomName,
        Instant at,
        UserId actor,
        AuditAction action,
        Optional<UserId> member,
        Optional<MessageId> message,
        Optional<Reason> reason,
        Optional<String> detail) {

    /** A room has a name, and what is in no room has none. */
    public AuditedAct {
        if (room.isPresent() != roomName.isPresent()) {
            throw new IllegalArgumentException("A room without a name, or a name without a room");
        }
    }

    /** What was done in a room. */
    public AuditedAct(
            RoomId room,
            RoomName roomName,
            Instant at,
            UserId actor,
            AuditAction action,
            Optional<UserId> member,
            Optional<MessageId> message,
            Optional<Reason> reason,
            Optional<String> detail) {
        this(Optional.of(room), Optional.of(roomName), at, actor, action, member, message, reason, detail);
    }

    /** What an administrator did to an account. */
    public static AuditedAct ofAccount(
            AuditAction action,
            UserId account,
            UserId actor,
            Instant at,
            Optional<Reason> reason,
            Optional<String> detail) {
        return inNoRoom(action, Optional.of(account), actor, at, reason, detail);
    }

    /** Somebody who was put into a room, and in whose name the event of the room is. */
    public static AuditedAct ofAddition(
            RoomId room, RoomName name, UserId member, UserId actor, Instant at, Optional<Reason> reason) {
        return new AuditedAct(
                room,
                name,
                at,
                actor,
                AuditAction.MEMBER_ADDED,
                Optional.of(member),
                Optional.empty(),
                reason,
                Optional.empty());
    }

    /** What an administrator did to the server itself. */
    public static AuditedAct ofServer(AuditAction action, UserId actor, Instant at, String detail) {
        return inNoRoom(action, Optional.empty(), actor, at, Optional.empty(), Optional.of(detail));
    }

    /** That an administrator looked for something in all rooms; not what for. */
    public static AuditedAct ofSearch(UserId actor, Instant at) {
        return inNoRoom(AuditAction.MESSAGES_SEARCHED, Optional.empty(), actor, at, Optional.empty(), Optional.empty());
    }

    /**
     * That an administrator read what was said in a room.
     *
     * @param name what the room is called
     */
    public static AuditedAct ofReading(RoomId room, RoomName name, UserId actor, Instant at) {
        return ofWhole(AuditAction.ROOM_READ, room, name, actor, at, Optional.empty());
    }

    /** That somebody took a room along as a file. */
    public static AuditedAct ofExport(RoomId room, RoomName name, UserId actor, Instant at) {
        return ofWhole(AuditAction.ROOM_EXPORTED, room, name, actor, at, Optional.empty());
    }

    /** A room with all that was in it. */
    public static AuditedAct ofDeletion(RoomId room, RoomName name, UserId actor, Instant at, Optional<Reason> reason) {
        return ofWhole(AuditAction.ROOM_DELETED, room, name, actor, at, reason);
    }

    /**
     * An incoming webhook that came or went.
     *
     * @param room what the room is called
     */
    public static AuditedAct ofWebhook(
            AuditAction action, IncomingWebhook webhook, RoomName room, UserId actor, Instant at) {
        return new AuditedAct(
                webhook.room(),
                room,
                at,
                actor,
                action,
                Optional.of(webhook.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(webhook.account().name().value()));
    }

    /**
     * What was done to an outgoing webhook.
     *
     * @param host where it goes, without what may be a secret in the address
     */
    public static AuditedAct ofOutgoingWebhook(
            AuditAction action, RoomId room, RoomName name, UserId actor, String host, Instant at) {
        return new AuditedAct(
                room, name, at, actor, action, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(host));
    }

    /**
     * What of an event others may ask about: what was done to a member, to a message of somebody else, and to the room; not what
     * people say, and do to what they said.
     *
     * @param author of the message that the event changes; empty where it changes none
     * @param room what the room was called before
     */
    public static Optional<AuditedAct> of(
            RoomEvent event, Optional<UserId> author, RoomName room, Optional<Reason> reason) {
        return switch (event.change()) {
            case RoomChange.MemberKicked kicked -> done(AuditAction.MEMBER_KICKED, kicked, "", event, room, reason);
            case RoomChange.MemberBanned banned -> done(AuditAction.MEMBER_BANNED, banned, "", event, room, reason);
            case RoomChange.MemberUnbanned lifted -> done(AuditAction.MEMBER_UNBANNED, lifted, "", event, room, reason);
            case RoomChange.MemberMuted muted ->
                done(
                        AuditAction.MEMBER_MUTED,
                        muted,
                        muted.term().until().map(Instant::toString).orElse(""),
                        event,
                        room,
                        reason);
            case RoomChange.MemberUnmuted lifted -> done(AuditAction.MEMBER_UNMUTED, lifted, "", event, room, reason);
            case RoomChange.RoleChanged changed ->
                done(
                        AuditAction.ROLE_CHANGED,
                        changed,
                        changed.role().name().toLowerCase(Locale.ROOT),
                        event,
                        room,
                        reason);
            case RoomChange.MessageEdited edited ->
                toMessage(AuditAction.MESSAGE_EDITED, edited, author, event, room, reason);
            case RoomChange.MessageDeleted deleted ->
                toMessage(AuditAction.MESSAGE_DELETED, deleted, author, event, room, reason);
            case RoomChange.SlowModeChanged(var slowMode) ->
                toRoom(AuditAction.SLOW_MODE_CHANGED, String.valueOf(slowMode.seconds()), event, room, reason);
            case RoomChange.RoomRenamed(var name) ->
                toRoom(AuditAction.ROOM_RENAMED, name.value(), event, room, reason);
            case RoomChange.AccessChanged changed ->
                toRoom(AuditAction.ACCESS_CHANGED, access(changed), event, room, reason);
            case RoomChange.ListingChanged(var listed) ->
                toRoom(AuditAction.LISTING_CHANGED, listed ? "listed" : "unlisted", event, room, reason);
            case RoomChange.RetentionChanged(var retention) ->
                toRoom(
                        AuditAction.RETENTION_CHANGED,
                        retention.map(kept -> String.valueOf(kept.days())).orElse("server"),
                        event,
                        room,
                        reason);
            case RoomChange.MessagesExpired(var upTo, var messages) ->
                toRoom(
                        AuditAction.MESSAGES_EXPIRED,
                        "%d up to %d".formatted(messages, upTo.value()),
                        event,
                        room,
                        reason);
            case RoomChange.MessagePosted _,
                    RoomChange.MessageWithdrawn _,
                    RoomChange.ReactionAdded _,
                    RoomChange.ReactionRemoved _,
                    RoomChange.MemberJoined _,
                    RoomChange.MemberLeft _ -> Optional.empty();
        };
    }

    private static AuditedAct ofWhole(
            AuditAction action, RoomId room, RoomName name, UserId actor, Instant at, Optional<Reason> reason) {
        return new AuditedAct(
                room, name, at, actor, action, Optional.empty(), Optional.empty(), reason, Optional.empty());
    }

    private static AuditedAct inNoRoom(
            AuditAction action,
            Optional<UserId> account,
            UserId actor,
            Instant at,
            Optional<Reason> reason,
            Optional<String> detail) {
        return new AuditedAct(
                Optional.empty(), Optional.empty(), at, actor, action, account, Optional.empty(), reason, detail);
    }

    private static Optional<AuditedAct> done(
            AuditAction action,
            RoomChange.OfOther change,
            String detail,
            RoomEvent event,
            RoomName room,
            Optional<Reason> reason) {
        UserId member = change.member().id();
        return member.equals(event.actor().id())
                ? Optional.empty()
                : Optional.of(act(action, Optional.of(member), Optional.empty(), detail, event, room, reason));
    }

    private static Optional<AuditedAct> toMessage(
            AuditAction action,
            RoomChange.OfMessage change,
            Optional<UserId> author,
            RoomEvent event,
            RoomName room,
            Optional<Reason> reason) {
        return author.filter(other -> !other.equals(event.actor().id()))
                .map(other -> act(action, author, Optional.of(change.id()), "", event, room, reason));
    }

    private static Optional<AuditedAct> toRoom(
            AuditAction action, String detail, RoomEvent event, RoomName room, Optional<Reason> reason) {
        return Optional.of(act(action, Optional.empty(), Optional.empty(), detail, event, room, reason));
    }

    private static AuditedAct act(
            AuditAction action,
            Optional<UserId> member,
            Optional<MessageId> message,
            String detail,
            RoomEvent event,
            RoomName room,
            Optional<Reason> reason) {
        return new AuditedAct(
                event.room(),
                room,
                event.at(),
                event.actor().id(),
                action,
                member,
                message,
                reason,
                Optional.of(detail).filter(text -> !text.isEmpty()));
    }

    private static String access(RoomChange.AccessChanged changed) {
        if (changed.invitationRequired()) {
            return "invitation";
        }
        return changed.passwordRequired() ? "password" : "open";
    }
}
