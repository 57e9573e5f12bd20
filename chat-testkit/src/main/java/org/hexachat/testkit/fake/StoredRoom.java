package org.hexachat.testkit.fake;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.Reply;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Ban;
import org.hexachat.domain.room.Membership;
import org.hexachat.domain.room.Mute;
import org.hexachat.domain.room.MuteTerm;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomKind;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.SlowMode;
import org.hexachat.domain.room.Standing;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;

/**
 * A room with its log, its messages and its members; never changes, so that a reader may keep it.
 *
 * @param clientId with which its owner created it
 * @param messages in the order of their sequences
 */
record StoredRoom(
        Room room,
        Optional<ClientId> clientId,
        StoredLog log,
        Map<MessageId, StoredMessage> messages,
        Map<UserId, Membership> members,
        Map<UserId, ReadState> readStates,
        Restrictions restrictions,
        Map<Follower, Boolean> followers) {

    StoredRoom {
        messages = Collections.unmodifiableMap(messages);
        members = Map.copyOf(members);
        readStates = Map.copyOf(readStates);
        followers = Map.copyOf(followers);
    }

    StoredRoom(Room room, Optional<ClientId> clientId) {
        this(room, clientId, StoredLog.EMPTY, Map.of(), Map.of(), Map.of(), Restrictions.NONE, Map.of());
    }

    /** The event with which the author used this client id before, as it reads now. */
    Optional<RoomEvent> earlier(PendingEvent pending) {
        return pending.change() instanceof MessagePosted posted
                ? messages.values().stream()
                        .filter(message -> message.isRepeatedBy(pending.actor().id(), posted))
                        .findFirst()
                        .map(StoredMessage::asOfNow)
                : Optional.empty();
    }

    /** Whose message an event changes; empty where it changes none that was there. */
    Optional<UserId> authorChangedBy(RoomEvent event) {
        return event.change() instanceof RoomChange.OfMessage change
                ? Optional.ofNullable(messages.get(change.id()))
                        .map(stored -> stored.message().author().id())
                : Optional.empty();
    }

    /**
     * Refuses what the members and the messages do not allow.
     *
     * @throws ChatException {@code room.already_member}, {@code room.not_member} or {@code message.not_found}
     */
    void check(PendingEvent pending) {
        UserId actor = pending.actor().id();
        switch (pending.change()) {
            case RoomChange.MemberJoined() -> requireWelcome(actor);
            case MessagePosted posted -> {
                standing(actor).requireVoice(pending.at(), room.slowMode());
                var _ = posted.reply().map(reply -> message(reply.to()));
            }
            case RoomChange.MemberLeft() -> requireMember(actor);
            case RoomChange.MemberKicked(Actor member) -> requireMember(member.id());
            case RoomChange.MemberBanned(Actor member) ->
                restrictions.requireBanned(member.id(), false, ErrorCode.ROOM_ALREADY_BANNED);
            case RoomChange.RoleChanged(Actor member, Role role) -> requireMember(member.id());
            case RoomChange.MemberUnbanned(Actor member) ->
                restrictions.requireBanned(member.id(), true, ErrorCode.ROOM_NOT_BANNED);
            case RoomChange.MessageEdited edited -> requireEditable(edited.id(), pending);
            case RoomChange.MessageDeleted(MessageId id) -> requireChangeable(id, actor);
            case RoomChange.ReactionAdded added -> requireReactable(added, pending);
            case RoomChange.ReactionRemoved removed -> requireReacted(removed, actor);
            case RoomChange.MemberMuted(Actor member, MuteTerm term) -> {}
            case RoomChange.MemberUnmuted(Actor member) -> restrictions.requireMuted(member.id());
            case RoomChange.SlowModeChanged(SlowMode slowMode) -> {}
            case RoomChange.RetentionChanged changed -> {}
            case RoomChange.MessagesExpired expired -> {}
            case RoomChange.RoomRenamed(var name) -> {}
            case RoomChange.ListingChanged changed -> {}
            case RoomChange.AccessChanged changed -> {}
            case RoomChange.MessageWithdrawn(MessageId id) ->
                throw new IllegalArgumentException("Nothing is ever appended as this: " + id);
        }
    }

    StoredRoom with(RoomEvent event) {
        StoredRoom longer = with(log.with(event));
        UserId actor = event.actor().id();
        return switch (event.change()) {
            case MessagePosted posted ->
                longer.with(StoredMessage.of(event, posted))
                        .with(restrictions.afterMessage(event, room.slowMode()))
                        .followedBy(actor, posted);
            case RoomChange.MessageEdited edited ->
                longer.with(message(edited.id()).edited(edited, event));
            case RoomChange.MessageDeleted(MessageId id) ->
                longer.with(message(id).deleted()).with(longer.log.withdrawing(id));
            case RoomChange.ReactionAdded(MessageId id, Emoji emoji) ->
                longer.with(message(id).with(new StoredMessage.Reacted(actor, emoji)));
            case RoomChange.ReactionRemoved(MessageId id, Emoji emoji) ->
                longer.with(message(id).without(new StoredMessage.Reacted(actor, emoji)));
            case RoomChange.MemberJoined() -> longer.withMember(event);
            case RoomChange.MemberLeft() -> longer.withoutMember(actor);
            case RoomChange.MemberKicked(Actor member) -> longer.withoutMember(member.id());
            case RoomChange.MemberBanned(Actor member) ->
                longer.withoutMember(member.id()).with(restrictions.with(new Ban(member, event.actor(), event.at())));
            case RoomChange.MemberUnbanned(Actor member) -> longer.with(restrictions.withoutBan(member.id()));
            case RoomChange.MemberMuted(Actor member, MuteTerm term) ->
                longer.with(restrictions.with(new Mute(member, event.actor(), event.at(), term)));
            case RoomChange.MemberUnmuted(Actor member) -> longer.with(restrictions.withoutMute(member.id()));
            case RoomChange.SlowModeChanged(SlowMode slowMode) -> longer.as(room.withSlowMode(slowMode));
            case RoomChange.RetentionChanged(var retention) -> longer.as(room.withRetention(retention));
            case RoomChange.MessagesExpired expired -> longer;
            case RoomChange.RoleChanged(Actor member, Role role) -> longer.withRole(member.id(), role);
            case RoomChange.RoomRenamed(RoomName name) -> longer.as(room.withName(name));
            case RoomChange.ListingChanged(boolean listed) -> longer.as(room.withKind(RoomKind.listed(listed)));
            case RoomChange.AccessChanged changed -> longer;
            case RoomChange.MessageWithdrawn(var id) -> longer;
        };
    }

    StoredRoom with(StoredLog changed) {
        return new StoredRoom(room, clientId, changed, messages, members, readStates, restrictions, followers);
    }

    StoredRoom with(RoomAccess access) {
        return as(room.withAccess(access));
    }

    private StoredRoom as(Room changed) {
        return new StoredRoom(changed, clientId, log, messages, members, readStates, restrictions, followers);
    }

    private StoredRoom with(StoredMessage message) {
        Map<MessageId, StoredMessage> changed = new LinkedHashMap<>(messages);
        changed.put(message.message().id(), message);
        return new StoredRoom(room, clientId, log, changed, members, readStates, restrictions, followers);
    }

    StoredRoom with(UserId member, ReadState state) {
        Map<UserId, ReadState> changed = new HashMap<>(readStates);
        changed.put(member, state);
        return new StoredRoom(room, clientId, log, messages, members, changed, restrictions, followers);
    }

    private StoredRoom withMember(RoomEvent join) {
        UserId member = join.actor().id();
        Map<UserId, Membership> changed = new LinkedHashMap<>(members);
        changed.put(member, new Membership(join.room(), member, Role.MEMBER, join.at()));
        return new StoredRoom(room, clientId, log, messages, changed, readStates, restrictions, followers)
                .with(member, ReadState.ofNewMember(join.room(), join.sequence()))
                .with(restrictions.afterJoin(join));
    }

    /** A membership with the role that it has: that of an owner is the room's to know. */
    Optional<Membership> membershipOf(UserId user) {
        return Optional.ofNullable(members.get(user))
                .map(found -> new Membership(
                        found.room(),
                        user,
                        room.roleOf(user, Optional.of(found)).orElseThrow(),
                        found.joinedAt()));
    }

    private StoredRoom withRole(UserId member, Role role) {
        return role == Role.OWNER
                ? withMemberAs(room.owner(), Role.MODERATOR)
                        .withMemberAs(member, Role.MODERATOR)
                        .as(room.withOwner(member))
                : withMemberAs(member, role);
    }

    private StoredRoom withMemberAs(UserId user, Role role) {
        Map<UserId, Membership> changed = new LinkedHashMap<>(members);
        changed.computeIfPresent(
                user, (_, found) -> new Membership(found.room(), found.user(), role, found.joinedAt()));
        return new StoredRoom(room, clientId, log, messages, changed, readStates, restrictions, followers);
    }

    private StoredRoom withoutMember(UserId member) {
        Map<UserId, Membership> fewer = new LinkedHashMap<>(members);
        fewer.remove(member);
        Map<UserId, ReadState> states = new HashMap<>(readStates);
        states.remove(member);
        return new StoredRoom(room, clientId, log, messages, fewer, states, restrictions, followers);
    }

    private StoredMessage message(MessageId id) {
        return Optional.ofNullable(messages.get(id))
                .filter(found -> !found.message().isDeleted())
                .orElseThrow(() -> new ChatException(ErrorCode.MESSAGE_NOT_FOUND));
    }

    /** Whether a deletion is of something that is there, and that the actor said. */
    boolean isByActorOf(PendingEvent deletion) {
        MessageId id = ((RoomChange.MessageDeleted) deletion.change()).id();
        return Optional.ofNullable(messages.get(id))
                .map(StoredMessage::message)
                .filter(found -> !found.isDeleted())
                .filter(found -> found.author().id().equals(deletion.actor().id()))
                .isPresent();
    }

    private void requireChangeable(MessageId id, UserId actor) {
        if (message(id).message().author().id().equals(actor)) {
            requireMember(actor);
        }
    }

    private void requireEditable(MessageId id, PendingEvent edit) {
        requireChangeable(id, edit.actor().id());
        if (message(id).message().author().id().equals(edit.actor().id())) {
            standing(edit.actor().id()).requireNotMuted(edit.at());
        }
    }

    private void requireReactable(RoomChange.ReactionAdded added, PendingEvent pending) {
        UserId actor = pending.actor().id();
        standing(actor).requireNotMuted(pending.at());
        if (message(added.id()).hasReaction(new StoredMessage.Reacted(actor, added.emoji()))) {
            throw new ChatException(ErrorCode.MESSAGE_ALREADY_REACTED);
        }
        var _ = message(added.id()).tallies().with(added.emoji());
    }

    private void requireReacted(RoomChange.ReactionRemoved removed, UserId actor) {
        requireMember(actor);
        if (!message(removed.id()).hasReaction(new StoredMessage.Reacted(actor, removed.emoji()))) {
            throw new ChatException(ErrorCode.MESSAGE_NOT_REACTED);
        }
    }

    private void requireMember(UserId user) {
        if (!members.containsKey(user)) {
            throw new ChatException(ErrorCode.ROOM_NOT_MEMBER);
        }
    }

    /** What is about to be posted, with what it answers found out. */
    PendingEvent answering(PendingEvent pending) {
        return pending.answering(id -> message(id).message().thread());
    }

    /** Whoever answers follows, and so does whoever is answered, unless they said otherwise. */
    private StoredRoom followedBy(UserId actor, MessagePosted posted) {
        StoredRoom followed = this;
        for (Reply reply : posted.reply().stream().toList()) {
            followed = followed.noting(new Follower(reply.thread(), actor));
            StoredMessage began = messages.get(reply.thread());
            if (began != null) {
                followed = followed.noting(
                        new Follower(reply.thread(), began.message().author().id()));
            }
        }
        return followed;
    }

    private StoredRoom noting(Follower follower) {
        return followers.containsKey(follower) ? this : following(follower, true);
    }

    StoredRoom following(Follower follower, boolean follows) {
        Map<Follower, Boolean> changed = new HashMap<>(followers);
        changed.put(follower, follows);
        return new StoredRoom(room, clientId, log, messages, members, readStates, restrictions, changed);
    }

    /** What was posted before an instant, up to the first message that was not. */
    List<StoredMessage> expiredAt(Instant end) {
        return messages.values().stream()
                .takeWhile(stored -> stored.message().postedAt().isBefore(end))
                .toList();
    }

    /** The room without its first messages, and the log up to the last of them. */
    StoredRoom without(List<StoredMessage> first) {
        Map<MessageId, StoredMessage> left = new LinkedHashMap<>(messages);
        StoredLog shorter = log.withoutUpTo(first.getLast().message().sequence());
        for (StoredMessage gone : first) {
            left.remove(gone.message().id());
            shorter = shorter.withdrawing(gone.message().id());
        }
        Set<MessageId> threads =
                left.values().stream().map(stored -> stored.message().thread()).collect(Collectors.toSet());
        Map<Follower, Boolean> following = new HashMap<>(followers);
        following.keySet().removeIf(follower -> !threads.contains(follower.thread()));
        return new StoredRoom(room, clientId, shorter, left, members, readStates, restrictions, following);
    }

    /** Somebody at a thread. */
    record Follower(MessageId thread, UserId user) {}

    private StoredRoom with(Restrictions changed) {
        return new StoredRoom(room, clientId, log, messages, members, readStates, changed, followers);
    }

    private Standing standing(UserId user) {
        requireMember(user);
        return restrictions.standing(membershipOf(user).orElseThrow());
    }

    private void requireWelcome(UserId user) {
        restrictions.requireBanned(user, false, ErrorCode.ROOM_BANNED);
        if (members.containsKey(user)) {
            throw new ChatException(ErrorCode.ROOM_ALREADY_MEMBER);
        }
    }
}
