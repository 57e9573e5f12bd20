package org.hexachat.adapter.persistence.membership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.Keyset;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.domain.room.Member;
import org.hexachat.domain.room.Membership;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.UserId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Memberships in {@code membership}. */
@Stored
final class JdbcMembershipRepository implements MembershipRepository {

    private static final String FIND = """
            select room_id, user_id,
                   case when user_id = (select owner_id from room where id = room_id and people is null) then 'owner' else role end as role,
                   joined_at
            from membership
            where room_id = :room and user_id = :user
            """;

    private static final String ROOMS_OF = "select room_id from membership where user_id = :user order by room_id";

    /** Names are looked up one by one: a join may read all accounts for the sake of a page. */
    private static final String MEMBERS_OF = """
            select user_id, (select username from users where id = user_id) as username,
                   case when user_id = (select owner_id from room where id = :room and people is null) then 'owner' else role end as role,
                   joined_at
            from membership
            where room_id = :room and user_id > :after
            order by user_id
            limit :limit
            """;

    /** Goes through the room and not through the names that begin so: a server can have more of those than a room has members. */
    private static final String MEMBERS_CALLED = """
            select user_id, (select username from users where id = user_id) as username,
                   case when user_id = (select owner_id from room where id = :room and people is null) then 'owner' else role end as role,
                   joined_at
            from membership
            where room_id = :room and user_id > :after
                and (select starts_with(name_key, :beginning) from users where id = user_id)
            order by user_id
            limit :limit
            """;

    private static final RowMapper<MemberRow> MEMBER = new SimplePropertyRowMapper<>(MemberRow.class);

    private final JdbcClient jdbc;
    private final MembershipRowMapper mapper;

    JdbcMembershipRepository(JdbcClient jdbc, MembershipRowMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    @Override
    public Optional<Membership> find(RoomId room, UserId user) {
        return jdbc.sql(FIND)
                .param("room", room.value())
                .param("user", user.value())
                .query(MembershipRow.class)
                .optional()
                .map(mapper::toMembership);
    }

    @Override
    public List<RoomId> roomsOf(UserId user) {
        return jdbc.sql(ROOMS_OF)
                .param("user", user.value())
                .query((row, number) -> new RoomId(row.getObject("room_id", UUID.class)))
                .list();
    }

    @Override
    public List<Member> membersOf(RoomId room, Optional<UserId> after, int limit) {
        return page(jdbc.sql(MEMBERS_OF), room, after, limit);
    }

    @Override
    public List<Member> membersCalled(RoomId room, NamePiece beginning, Optional<UserId> after, int limit) {
        return page(jdbc.sql(MEMBERS_CALLED).param("beginning", beginning.canonical()), room, after, limit);
    }

    private List<Member> page(StatementSpec statement, RoomId room, Optional<UserId> after, int limit) {
        return statement
                .param("room", room.value())
                .param("after", Keyset.after(after))
                .param("limit", limit)
                .query(MEMBER)
                .list()
                .stream()
                .map(mapper::toMember)
                .toList();
    }
}
