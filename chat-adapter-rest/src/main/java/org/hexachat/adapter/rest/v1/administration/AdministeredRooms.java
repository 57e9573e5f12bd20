package org.hexachat.adapter.rest.v1.administration;

import org.hexachat.adapter.rest.v1.administration.wire.AccountRoomView;
import org.hexachat.adapter.rest.v1.administration.wire.AdministeredRoomView;
import org.hexachat.adapter.rest.v1.view.RoleWords;
import org.hexachat.adapter.rest.v1.view.RoomViews;
import org.hexachat.adapter.rest.v1.view.UserRefs;
import org.hexachat.adapter.rest.v1.wire.RoomView;
import org.hexachat.domain.room.AdministeredRoom;
import org.hexachat.domain.room.JoinedRoom;

/** Shows rooms to those who run the server. */
final class AdministeredRooms {
    private AdministeredRooms() {}

    static AdministeredRoomView of(AdministeredRoom administered) {
        RoomView room = RoomViews.of(administered.room());
        return new AdministeredRoomView(
                room.id(),
                room.name(),
                UserRefs.of(administered.owner()),
                room.access(),
                room.listed(),
                room.slowModeSeconds(),
                room.retentionDays(),
                room.createdAt(),
                administered.members(),
                administered.last().value(),
                administered.lastActiveAt().orElse(null));
    }

    static AccountRoomView of(JoinedRoom joined) {
        return new AccountRoomView(RoomViews.of(joined.room()), RoleWords.of(joined.role()), joined.joinedAt());
    }
}
