package org.hexachat.adapter.persistence.log;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;

/** What a commit has to know, read under its locks, and kept up to date while it goes through its requests. */
final class Scene {

    private final Map<UUID, Long> positions = new HashMap<>();
    private final Set<UUID> busy = new HashSet<>();
    private final Set<UUID> accounts;
    private final Set<Seat> members = new HashSet<>();
    private final Set<Seat> banned = new HashSet<>();
    private final Map<Name, UserId> named = new HashMap<>();
    private final Map<StoredMessage.Key, StoredMessage> messages = new HashMap<>();
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
    void hold(UUID room, long position) {
        positions.put(room, position);
    }

    /** The rooms whose locks this commit has. */
    Set<UUID> held() {
        return positions.keySet();
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
        return positions.containsKey(room.value());
    }

    /** Takes the next place of a room that this commit holds. */
    Sequence advance(RoomId room) {
        return new Sequence(positions.merge(room.value(), 1L, Long::sum));
    }

    boolean isAccount(UserId user) {
        return accounts.contains(user.value());
    }

    boolean isMember(Seat seat) {
        return members.contains(seat);
    }

    /** Answers false where it was taken already. */
    boolean take(Seat seat) {
        return members.add(seat);
    }

    /** Answers false where nobody had it. */
    boolean leave(Seat seat) {
        return members.remove(seat);
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

    Optional<StoredMessage> message(StoredMessage.Key key) {
        return Optional.ofNullable(messages.get(key));
    }

    Optional<StoredMessage> firstOf(StoredMessage.Send send) {
        return Optional.ofNullable(sends.get(send)).flatMap(this::message);
    }

    void put(StoredMessage message) {
        messages.put(message.key(), message);
        message.send().ifPresent(send -> sends.put(send, message.key()));
    }

    /** A name that a message in a room has after an {@code @}. */
    record Name(RoomId room, String canonical) {}
}
