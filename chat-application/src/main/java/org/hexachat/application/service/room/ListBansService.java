package org.hexachat.application.service.room;

import java.util.List;
import org.hexachat.application.port.in.room.ListBansUseCase;
import org.hexachat.application.port.out.BanRepository;
import org.hexachat.domain.room.Ban;

/** Lists bans to moderators. */
public final class ListBansService implements ListBansUseCase {

    private final RoomAuthorization rooms;
    private final BanRepository bans;

    public ListBansService(RoomAuthorization rooms, BanRepository bans) {
        this.rooms = rooms;
        this.bans = bans;
    }

    @Override
    public List<Ban> list(Query query) {
        return bans.bansOf(rooms.demandModerator(query.room(), query.caller()).id(), query.after(), query.limit());
    }
}
