package org.hexachat.application.service.room;

import java.util.Optional;
import org.hexachat.application.port.in.room.MarkReadUseCase;
import org.hexachat.application.port.out.ReadStateBroadcaster;
import org.hexachat.application.port.out.ReadStateRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.readstate.ReadState;

/** Moves the marker first and asks only where it did not move: nearly every call moves it. */
public final class MarkReadService implements MarkReadUseCase {

    private final RoomAuthorization rooms;
    private final ReadStateRepository states;
    private final ReadStateBroadcaster broadcaster;

    public MarkReadService(RoomAuthorization rooms, ReadStateRepository states, ReadStateBroadcaster broadcaster) {
        this.rooms = rooms;
        this.states = states;
        this.broadcaster = broadcaster;
    }

    @Override
    public ReadState mark(Command command) {
        Optional<ReadState> moved =
                states.advance(command.room(), command.caller().id(), command.position());
        moved.ifPresent(state -> broadcaster.broadcast(command.caller().id(), state));
        return moved.orElseGet(() -> unmoved(command));
    }

    private ReadState unmoved(Command command) {
        rooms.find(command.room(), command.caller());
        return states.find(command.room(), command.caller().id())
                .orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_MEMBER));
    }
}
