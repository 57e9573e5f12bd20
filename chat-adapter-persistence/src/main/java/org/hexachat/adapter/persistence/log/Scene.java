package org.hexachat.adapter.persistence.log;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.room.MuteTerm;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.room.SlowMode;
import org.hexachat.domain.room.Standing;
import org.hexachat.domain.user.UserId;

/** What a commit has to know, read under its locks, and kept up to date while it goes through its requests. */
final class Scene {

    private final Map<UUID, HeldRoom> rooms = new HashMap<>();
    private final Set<UUID> busy = new HashSet<>();
    private final Set<UUID> accounts;
    private final Map<Seat, Seated> members = new HashMap<>();
    private final Map<Seat, MuteTerm> muted = new HashMap<>();
    private final Set<Seat> banned = new HashSet<>();
    private final Map<Name, UserId> named = new HashMap<>();
    private final Map<InvitationId, Invitation> invitations = new HashMap<>();
    private final Map<StoredMessage.Key, StoredMessage> messages = new HashMap<>();
    private final SceneReactions reactions = new SceneReactions();
    private final SceneAttachments attachments = new SceneAttachments();
    private final Map<StoredMessage.Send, StoredMessage.Key> sends = new HashMap<>();

    /**
     * Begins with what is locked.
     *
     * @param accounts those of who joins, as far as they are there
     */
    Scene(Set<UUID> accounts) {
        this.accounts = accounts;
    }

    /** This commit has the lock of a room. */
    void hold(UUID room, HeldRoom held) {
        rooms.put(room, held);
    }

    /** The rooms whose locks this commit has. */
    Set<UUID> held() {
        return rooms.keySet();
    }

    /** Nothing can be said of this room now. */
    void passBy(UUID room) {
        busy.add(room);
    }

    boolean isBusy(RoomId room) {
        return busy.contains(room.value());
    }

    /** Whether the room is there and ours. */
    boolean holds(RoomId room) {
        return rooms.containsKey(room.value());
    }

    /** Takes the next place of a room that this commit holds. */
    Sequence advance(RoomId room) {
        return held(room).advance();
    }

    boolean isAccount(UserId user) {
        return accounts.contains(user.value());
    }

    boolean isMember(Seat seat) {
        return members.containsKey(seat);
    }

    /** Answers false where it was taken already. */
    boolean take(Seat seat, Instant joinedAt) {
        return seat(seat, new Seated(Role.MEMBER, joinedAt));
    }

    /** As {@link #take}, by who is a member already. */
    boolean seat(Seat seat, Seated seated) {
        return members.putIfAbsent(seat, seated) == null;
    }

    /** What decides whether somebody may speak; empty for who is no member. */
    Optional<Standing> standing(Seat seat) {
        return Optional.ofNullable(members.get(seat))
                .map(seated -> new Standing(
                        held(seat.room()).isOwner(seat.user()) ? Role.OWNER : seated.role(),
                        seated.spokeAt(),
                        Optional.ofNullable(muted.get(seat))));
    }

    /** Whether somebody would speak to the only other one, whom they block. */
    boolean isBlockedBy(Seat seat) {
        return held(seat.room()).isBlockedBy(seat.user());
    }

    void spoke(Seat seat, Instant at) {
        members.computeIfPresent(seat, (_, seated) -> new Seated(seated.role(), at));
    }

    /** As the store does it: below the owner, who is the room's to know, the former and the new one are moderators. */
    void changeRole(Seat seat, Role role) {
        if (role == Role.OWNER) {
            HeldRoom room = held(seat.room());
            makeMember(new Seat(seat.room(), room.owner()), Role.MODERATOR);
            makeMember(seat, Role.MODERATOR);
            room.giveTo(seat.user());
        } else {
            makeMember(seat, role);
        }
    }

    private void makeMember(Seat seat, Role role) {
        members.computeIfPresent(seat, (_, seated) -> new Seated(role, seated.spokeAt()));
    }

    void mute(Seat seat, MuteTerm term) {
        muted.put(seat, term);
    }

    /** Answers false where there was none. */
    boolean liftMute(Seat seat) {
        return muted.remove(seat) != null;
    }

    /** What the room is called. */
    RoomName nameOf(RoomId room) {
        return held(room).name();
    }

    void rename(RoomId room, RoomName name) {
        held(room).rename(name);
    }

    SlowMode slowMode(RoomId room) {
        return held(room).slowMode();
    }

    void changeSlowMode(RoomId room, SlowMode slowMode) {
        held(room).slowDown(slowMode);
    }

    private HeldRoom held(RoomId room) {
        return Objects.requireNonNull(rooms.get(room.value()), "Not held");
    }

    /** Answers false where nobody had it. */
    boolean leave(Seat seat) {
        return members.remove(seat) != null;
    }

    /** Somebody has this name. */
    void name(Name name, UserId user) {
        named.put(name, user);
    }

    /** The member of a room with this name, in the form in which names are compared. */
    Optional<UserId> memberNamed(String name, RoomId room) {
        return Optional.ofNullable(named.get(new Name(room, name))).filter(user -> isMember(new Seat(room, user)));
    }

    boolean isBanned(Seat seat) {
        return banned.contains(seat);
    }

    /** Answers false where it was banned already. */
    boolean ban(Seat seat) {
        return banned.add(seat);
    }

    /** Answers false where it was not. */
    boolean liftBan(Seat seat) {
        return banned.remove(seat);
    }

    Optional<Invitation> invitation(InvitationId id) {
        return Optional.ofNullable(invitations.get(id));
    }

    void put(Invitation invitation) {
        invitations.put(invitation.id(), invitation);
    }

    Optional<StoredMessage> message(StoredMessage.Key key) {
        return Optional.ofNullable(messages.get(key));
    }

    SceneReactions reactions() {
        return reactions;
    }

    SceneAttachments attachments() {
        return attachments;
    }

    Optional<StoredMessage> firstOf(StoredMessage.Send send) {
        return Optional.ofNullable(sends.get(send)).flatMap(this::message);
    }

    void put(StoredMessage message) {
        messages.put(message.key(), message);
        message.send().ifPresent(send -> sends.put(send, message.key()));
    }

    /** What a membership says of who may speak, leaving the owner aside. */
    record Seated(Role role, Instant spokeAt) {}

    /** A name that a message in a room has after an {@code @}. */
    record Name(RoomId room, String canonical) {}
}
