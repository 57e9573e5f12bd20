package org.hexachat.application.service.room;

import org.hexachat.application.port.in.room.ChangeNotificationsUseCase;
import org.hexachat.application.port.out.ReadStateBroadcaster;
import org.hexachat.application.port.out.ReadStateRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.readstate.ReadState;

/** Sets the level of a member. */
public final class ChangeNotificationsService implements ChangeNotificationsUseCase {

    private final RoomAuthorization rooms;
    private final ReadStateRepository states;
    private final ReadStateBroadcaster broadcaster;

    public ChangeNotificationsService(
            RoomAuthorization rooms, ReadStateRepository states, ReadStateBroadcaster broadcaster) {
        this.rooms = rooms;
        this.states = states;
        this.broadcaster = broadcaster;
    }

    @Override
    public ReadState change(Command command) {
        rooms.find(command.room(), command.caller());
        ReadState state = states.changeNotifications(
                        command.room(), command.caller().id(), command.level())
                .orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_MEMBER));
        broadcaster.broadcast(command.caller().id(), state);
        return state;
    }
}
