package org.hexachat.application.service.room;

import java.util.List;
import org.hexachat.application.port.in.room.ListMutesUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.MuteRepository;
import org.hexachat.domain.room.Mute;
import org.hexachat.domain.room.Room;

/** Lists mutes to moderators. */
public final class ListMutesService implements ListMutesUseCase {

    private final RoomAuthorization rooms;
    private final MuteRepository mutes;
    private final Clock clock;

    public ListMutesService(RoomAuthorization rooms, MuteRepository mutes, Clock clock) {
        this.rooms = rooms;
        this.mutes = mutes;
        this.clock = clock;
    }

    @Override
    public List<Mute> list(Query query) {
        Room room = rooms.demandModerator(query.room(), query.caller());
        return mutes.mutesOf(room.id(), clock.now(), query.after(), query.limit());
    }
}
