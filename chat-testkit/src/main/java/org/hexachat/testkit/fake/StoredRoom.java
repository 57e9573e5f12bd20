package org.hexachat.testkit.fake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Membership;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;

/** A room with its log and its members; never changes, so that a reader may keep it. */
record StoredRoom(Room room, List<RoomEvent> events, Map<UserId, Membership> members) {
    StoredRoom {
        events = List.copyOf(events);
        members = Map.copyOf(members);
    }

    Sequence position() {
        return new Sequence(events.size());
    }

    /** The event with which the author used this client id before. */
    Optional<RoomEvent> earlier(PendingEvent pending) {
        return pending.change() instanceof MessagePosted posted
                        && posted.clientId().isPresent()
                ? events.stream()
                        .filter(event ->
                                event.actor().id().equals(pending.actor().id()))
                        .filter(event -> event.change() instanceof MessagePosted old
                                && old.clientId().equals(posted.clientId()))
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Refuses what the membership of the actor does not allow.
     *
     * @throws ChatException {@code room.already_member} or {@code room.not_member}
     */
    void check(PendingEvent pending) {
        boolean member = members.containsKey(pending.actor().id());
        boolean join = pending.change() instanceof RoomChange.MemberJoined;
        if (member == join) {
            throw new ChatException(join ? ErrorCode.ROOM_ALREADY_MEMBER : ErrorCode.ROOM_NOT_MEMBER);
        }
    }

    StoredRoom with(RoomEvent event) {
        List<RoomEvent> longer = new ArrayList<>(events);
        longer.add(event);
        return new StoredRoom(room, longer, membersAfter(event));
    }

    private Map<UserId, Membership> membersAfter(RoomEvent event) {
        Map<UserId, Membership> changed = new LinkedHashMap<>(members);
        UserId actor = event.actor().id();
        switch (event.change()) {
            case RoomChange.MemberJoined() -> changed.put(actor, new Membership(event.room(), actor, event.at()));
            case RoomChange.MemberLeft() -> changed.remove(actor);
            case MessagePosted(var id, var text, var clientId) -> {}
        }
        return changed;
    }
}
