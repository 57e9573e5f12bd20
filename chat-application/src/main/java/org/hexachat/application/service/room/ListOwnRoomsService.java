package org.hexachat.application.service.room;

import java.util.List;
import org.hexachat.application.port.in.room.ListOwnRoomsUseCase;
import org.hexachat.application.port.out.ReadStateRepository;
import org.hexachat.domain.readstate.RoomListQuery;
import org.hexachat.domain.readstate.RoomOverview;

/** Lists the rooms of the caller. */
public final class ListOwnRoomsService implements ListOwnRoomsUseCase {

    private final ReadStateRepository states;

    public ListOwnRoomsService(ReadStateRepository states) {
        this.states = states;
    }

    @Override
    public List<RoomOverview> list(Query query) {
        return states.list(new RoomListQuery(query.caller().id(), query.after(), query.limit()));
    }
}
