package org.hexachat.adapter.rest.v1.view;

import java.util.List;
import org.hexachat.adapter.rest.v1.wire.RoomView;
import org.hexachat.adapter.rest.v1.wire.UserRef;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomKind;
import org.hexachat.domain.user.Actor;

/** Shows rooms. */
public final class RoomViews {
    private RoomViews() {}

    public static RoomView of(Room room) {
        return new RoomView(
                room.id().value(),
                room.title(),
                room.owner().value(),
                room.access() instanceof RoomAccess.ByPassword,
                word(room.access()),
                room.isListed(),
                room.isDirect() ? "direct" : "room",
                people(room),
                room.slowMode().seconds(),
                room.retention().map(MessageRetention::days).orElse(null),
                room.createdAt());
    }

    private static List<UserRef> people(Room room) {
        return room.kind() instanceof RoomKind.Direct(List<Actor> people)
                ? people.stream().map(UserRefs::of).toList()
                : List.of();
    }

    private static String word(RoomAccess access) {
        return switch (access) {
            case RoomAccess.Open() -> "open";
            case RoomAccess.ByPassword password -> "password";
            case RoomAccess.ByInvitation() -> "invitation";
        };
    }
}
