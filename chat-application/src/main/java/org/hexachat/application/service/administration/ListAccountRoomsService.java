package org.hexachat.application.service.administration;

import java.util.List;
import org.hexachat.application.port.in.administration.ListAccountRoomsUseCase;
import org.hexachat.application.port.out.AdministeredRoomRepository;
import org.hexachat.domain.room.JoinedRoom;

/** Lists where an account is a member. */
public final class ListAccountRoomsService implements ListAccountRoomsUseCase {

    private final AdministeredRoomRepository rooms;
    private final AccountAct act;

    public ListAccountRoomsService(AdministeredRoomRepository rooms, AccountAct act) {
        this.rooms = rooms;
        this.act = act;
    }

    @Override
    public List<JoinedRoom> list(Query query) {
        return rooms.joinedBy(act.demand(query.caller(), query.account()).id(), query.order(), query.limit());
    }
}
