package org.hexachat.application.service.administration;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.administration.ListAdministeredRoomsUseCase;
import org.hexachat.application.port.out.AdministeredRoomRepository;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.room.AdministeredRoom;
import org.hexachat.domain.room.AdministeredRoomQuery;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;

/** Lists rooms to those who run the server. */
public final class ListAdministeredRoomsService implements ListAdministeredRoomsUseCase {

    private final AdministeredRoomRepository rooms;
    private final UserRepository users;

    public ListAdministeredRoomsService(AdministeredRoomRepository rooms, UserRepository users) {
        this.rooms = rooms;
        this.users = users;
    }

    @Override
    public List<AdministeredRoom> list(Query query) {
        query.caller().requireAdministrator();
        if (query.owner().isEmpty()) {
            return list(query, Optional.empty());
        }
        Optional<UserId> owner = query.owner().flatMap(users::findByName).map(User::id);
        return owner.isEmpty() ? List.of() : list(query, owner);
    }

    private List<AdministeredRoom> list(Query query, Optional<UserId> owner) {
        return rooms.list(new AdministeredRoomQuery(query.piece(), owner, query.order(), query.limit()));
    }
}
