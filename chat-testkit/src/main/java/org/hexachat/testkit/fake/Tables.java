package org.hexachat.testkit.fake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.Credentials;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;

/** Everything that is stored. Changed by the thread that made the copy, and never again once committed. */
final class Tables {
    /** In the order of registration. */
    private final Map<UserId, Credentials> accounts;

    private final Set<UserId> tombstones;
    private final Map<SessionId, Session> sessions;
    private final Map<RoomId, StoredRoom> rooms;

    Tables() {
        this(new LinkedHashMap<>(), new HashSet<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    private Tables(
            Map<UserId, Credentials> accounts,
            Set<UserId> tombstones,
            Map<SessionId, Session> sessions,
            Map<RoomId, StoredRoom> rooms) {
        this.accounts = accounts;
        this.tombstones = tombstones;
        this.sessions = sessions;
        this.rooms = rooms;
    }

    Tables copy() {
        return new Tables(
                new LinkedHashMap<>(accounts),
                new HashSet<>(tombstones),
                new LinkedHashMap<>(sessions),
                new LinkedHashMap<>(rooms));
    }

    Map<UserId, Credentials> accounts() {
        return accounts;
    }

    Map<SessionId, Session> sessions() {
        return sessions;
    }

    Map<RoomId, StoredRoom> rooms() {
        return rooms;
    }

    StoredRoom room(RoomId id) {
        return Optional.ofNullable(rooms.get(id)).orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_FOUND));
    }

    void bury(UserId user) {
        if (accounts.remove(user) != null) {
            tombstones.add(user);
        }
    }

    /** Refuses what a foreign key refuses. */
    void requireKnown(UserId user) {
        if (!accounts.containsKey(user) && !tombstones.contains(user)) {
            throw new IllegalStateException("No such user: " + user);
        }
    }

    /** The actor under the name of today. */
    Actor signed(Actor actor) {
        Credentials alive = accounts.get(actor.id());
        return new Actor(
                actor.id(), alive == null ? Username.DELETED : alive.user().username());
    }
}
