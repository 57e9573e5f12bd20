package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hexachat.adapter.websocket.wire.v1.PresenceFrame.ChangePart;
import org.hexachat.domain.user.UserId;
import org.jspecify.annotations.Nullable;

/** One person in one room: what is so, and what was said of it. */
final class Attendee {

    private final RoomPresence room;
    private final UserId user;
    private final Set<Listener> listeners = HashSet.newHashSet(1);
    private Visitor visitor;
    private Instant leftAt = Instant.MIN;
    private boolean struckOff;

    private @Nullable PresenceState said;
    private @Nullable Instant lastSeen;
    private long version;

    Attendee(RoomPresence room, UserId user, Visitor visitor) {
        this.room = room;
        this.user = user;
        this.visitor = visitor;
    }

    void enter(Listener listener, Visitor who) {
        visitor = who;
        struckOff = false;
        listeners.add(listener);
        visitor.enter(this, listener.connection());
        unsettle();
    }

    void leave(Listener listener, Instant at) {
        if (listeners.remove(listener)) {
            leftAt = at;
            visitor.leave(this, listener.connection());
            unsettle();
        }
    }

    void leaveAll(Instant at) {
        Set.copyOf(listeners).forEach(listener -> leave(listener, at));
    }

    /** Is no member any more: is gone at once, and it is nobody's business since when. */
    void strikeOff() {
        struckOff = true;
        unsettle();
    }

    void unsettle() {
        room.unsettle(this);
    }

    boolean isHere() {
        return !listeners.isEmpty();
    }

    RoomPresence room() {
        return room;
    }

    UserId user() {
        return user;
    }

    /** How it is; null where somebody left a moment ago, and may come back before anybody notices. */
    @Nullable
    PresenceState stateAt(Instant now, Duration grace) {
        if (struckOff) {
            return PresenceState.OFFLINE;
        }
        if (isHere()) {
            return visitor.isActive() ? PresenceState.ONLINE : PresenceState.AWAY;
        }
        return now.isBefore(leftAt.plus(grace)) ? null : PresenceState.OFFLINE;
    }

    boolean isSaidToBe(PresenceState state) {
        return state == said || (said == null && state == PresenceState.OFFLINE);
    }

    void say(PresenceState state, long place) {
        said = state;
        version = place;
        lastSeen = state == PresenceState.OFFLINE && !struckOff ? leftAt : null;
    }

    /** Whether a newcomer, who has never heard of those who were struck off, is told. */
    boolean isNews() {
        return !struckOff;
    }

    /** What was said. Made when it is asked for: most of those who are there nobody asks about. */
    ChangePart words() {
        if (said == null) {
            throw new IllegalStateException("Nothing was said");
        }
        return new ChangePart(
                V1Events.person(visitor.actor()), said.word, lastSeen == null ? null : lastSeen.toString());
    }

    /** The place of what was said among all changes of the room; 0 before anything was. */
    long version() {
        return version;
    }

    boolean isOver() {
        return !isHere() && (said == null || said == PresenceState.OFFLINE);
    }
}
