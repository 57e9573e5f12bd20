package org.hexachat.adapter.persistence.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.room.RoomHold;
import org.hexachat.adapter.persistence.room.RoomItemPages;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.application.port.out.InvitationRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemQuery;
import org.hexachat.domain.session.TokenHash;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invitations in {@code invitation}. */
@Stored
final class JdbcInvitationRepository implements InvitationRepository {

    private static final RowMapper<InvitationRow> INVITATION = new SimplePropertyRowMapper<>(InvitationRow.class);

    private static final RoomItemPages<InvitationId> PAGES = new RoomItemPages<>(
            InvitationSql.OF_ALL_ROOMS, InvitationSql.OF_MAKER, InvitationSql.OF_ROOM, InvitationId::value);

    private final JdbcClient jdbc;
    private final InvitationRowMapper mapper;
    private final RoomHold rooms;
    private final Transactions transactions;

    JdbcInvitationRepository(JdbcClient jdbc, InvitationRowMapper mapper, RoomHold rooms, Transactions transactions) {
        this.jdbc = jdbc;
        this.mapper = mapper;
        this.rooms = rooms;
        this.transactions = transactions;
    }

    @Override
    public void add(Invitation invitation, TokenHash hash) {
        transactions.inTransaction(() -> {
            if (!rooms.hold(invitation.room())) {
                throw new ChatException(ErrorCode.ROOM_NOT_FOUND);
            }
            if (fresh(invitation.room(), invitation.createdAt()) >= Invitation.MAX_PER_ROOM) {
                throw new ChatException(ErrorCode.INVITATION_LIMIT, Invitation.MAX_PER_ROOM);
            }
            insert(invitation, hash);
        });
    }

    @Override
    public Optional<Invitation> find(TokenHash hash) {
        return jdbc.sql(InvitationSql.FIND)
                .param("hash", hash.value())
                .query(INVITATION)
                .optional()
                .map(mapper::toInvitation);
    }

    @Override
    public List<Invitation> listOf(RoomId room, Instant now) {
        return jdbc
                .sql(InvitationSql.LIST)
                .param("room", room.value())
                .param("now", ColumnMapper.column(now))
                .query(INVITATION)
                .list()
                .stream()
                .map(mapper::toInvitation)
                .toList();
    }

    @Override
    public List<RoomItem<Invitation>> list(RoomItemQuery<InvitationId> query, Instant now) {
        return PAGES.read(
                jdbc,
                query,
                statement -> statement.param("now", ColumnMapper.column(now)),
                (row, number) -> mapper.toInvitation(INVITATION.mapRow(row, number)));
    }

    @Override
    public boolean revoke(RoomId room, InvitationId id) {
        return transactions.<Boolean>inTransaction(() -> rooms.hold(room)
                && jdbc.sql(InvitationSql.REVOKE)
                                .param("room", room.value())
                                .param("id", id.value())
                                .update()
                        > 0);
    }

    @Override
    public void removeExpired(Instant now) {
        jdbc.sql(InvitationSql.REMOVE_EXPIRED)
                .param("now", ColumnMapper.column(now))
                .update();
    }

    private int fresh(RoomId room, Instant now) {
        return jdbc.sql(InvitationSql.COUNT)
                .param("room", room.value())
                .param("now", ColumnMapper.column(now))
                .param("most", Invitation.MAX_PER_ROOM)
                .query(Integer.class)
                .single();
    }

    private void insert(Invitation invitation, TokenHash hash) {
        jdbc.sql(InvitationSql.ADD)
                .param("id", invitation.id().value())
                .param("room", invitation.room().value())
                .param("hash", hash.value())
                .param("by", invitation.by().id().value())
                .param("createdAt", ColumnMapper.column(invitation.createdAt()))
                .param("expiresAt", ColumnMapper.column(invitation.expiresAt()))
                .param("maxUses", invitation.maxUses())
                .update();
    }
}
