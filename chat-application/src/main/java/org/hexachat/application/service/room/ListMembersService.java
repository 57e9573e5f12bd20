package org.hexachat.application.service.room;

import java.util.List;
import org.hexachat.application.port.in.room.ListMembersUseCase;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.domain.room.Member;
import org.hexachat.domain.room.RoomId;

/** Lists members to each other and to moderators. */
public final class ListMembersService implements ListMembersUseCase {

    private final RoomAuthorization rooms;
    private final MembershipRepository memberships;

    public ListMembersService(RoomAuthorization rooms, MembershipRepository memberships) {
        this.rooms = rooms;
        this.memberships = memberships;
    }

    @Override
    public List<Member> list(Query query) {
        RoomId room =
                rooms.demandMemberOrModerator(query.room(), query.caller()).id();
        return query.called()
                .map(name -> memberships.membersCalled(room, name, query.after(), query.limit()))
                .orElseGet(() -> memberships.membersOf(room, query.after(), query.limit()));
    }
}
