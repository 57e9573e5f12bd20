package org.hexachat.application.service.room;

import org.hexachat.application.port.in.room.ChangeListingUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomKind;

/** Changes who can find a room. */
public final class ChangeListingService implements ChangeListingUseCase {

    private final RoomAuthorization rooms;
    private final RoomLog log;
    private final RoomEventBroadcaster broadcaster;
    private final Clock clock;

    public ChangeListingService(RoomAuthorization rooms, RoomLog log, RoomEventBroadcaster broadcaster, Clock clock) {
        this.rooms = rooms;
        this.log = log;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    @Override
    public Room change(Command command) {
        Room room = rooms.demandModerator(command.room(), command.caller());
        if (room.isListed() == command.listed()) {
            return room;
        }
        RoomChange change = new RoomChange.ListingChanged(command.listed());
        broadcaster.broadcast(
                log.append(new PendingEvent(room.id(), command.caller().actor(), clock.now(), change))
                        .event());
        return room.withKind(RoomKind.listed(command.listed()));
    }
}
