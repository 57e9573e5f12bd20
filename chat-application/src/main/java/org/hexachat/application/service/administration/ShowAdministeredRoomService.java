package org.hexachat.application.service.administration;

import org.hexachat.application.port.in.administration.ShowAdministeredRoomUseCase;
import org.hexachat.application.port.out.AdministeredRoomRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.AdministeredRoom;

/** Shows a room to those who run the server. */
public final class ShowAdministeredRoomService implements ShowAdministeredRoomUseCase {

    private final AdministeredRoomRepository rooms;

    public ShowAdministeredRoomService(AdministeredRoomRepository rooms) {
        this.rooms = rooms;
    }

    @Override
    public AdministeredRoom show(Query query) {
        query.caller().requireAdministrator();
        return rooms.find(query.room()).orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_FOUND));
    }
}
