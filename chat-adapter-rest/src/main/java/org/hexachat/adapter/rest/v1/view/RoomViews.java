package org.hexachat.adapter.rest.v1.view;

import org.hexachat.adapter.rest.v1.wire.RoomView;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;

/** Shows rooms. */
public final class RoomViews {
    private RoomViews() {}

    public static RoomView of(Room room) {
        return new RoomView(
                room.id().value(),
                room.name().value(),
                room.owner().value(),
                room.access() instanceof RoomAccess.ByPassword,
                word(room.access()),
                room.isListed(),
                room.slowMode().seconds(),
                room.createdAt());
    }

    private static String word(RoomAccess access) {
        return switch (access) {
            case RoomAccess.Open() -> "open";
            case RoomAccess.ByPassword password -> "password";
            case RoomAccess.ByInvitation() -> "invitation";
        };
    }
}
