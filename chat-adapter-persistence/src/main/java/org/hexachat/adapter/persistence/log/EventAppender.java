package org.hexachat.adapter.persistence.log;

import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Sequence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The steps of one append, inside a transaction that the caller holds: lock the room, check, apply what the event says, give
 * it its place. Locks are taken in one order everywhere, account, room, session, so that no two transactions wait for each
 * other.
 */
@Component
final class EventAppender {

    private final JdbcClient jdbc;
    private final EventRowMapper mapper;

    EventAppender(JdbcClient jdbc, EventRowMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    AppendOutcome append(PendingEvent event) {
        if (event.change() instanceof RoomChange.MemberJoined) {
            requireAccount(event);
        }
        Sequence place = lock(event).next();
        return firstSend(event)
                .<AppendOutcome>map(AppendOutcome.Repeated::new)
                .orElseGet(() -> new AppendOutcome.Appended(store(event.placedAt(place))));
    }

    private void requireAccount(PendingEvent event) {
        Optional<UUID> alive = jdbc.sql(LogSql.LOCK_ACCOUNT)
                .param("actor", event.actor().id().value())
                .query(UUID.class)
                .optional();
        require(ErrorCode.TOKEN_INVALID, alive.isPresent());
    }

    private Sequence lock(PendingEvent event) {
        return jdbc.sql(LogSql.LOCK_ROOM)
                .param("room", event.room().value())
                .query(Long.class)
                .optional()
                .map(Sequence::new)
                .orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_FOUND));
    }

    private Optional<RoomEvent> firstSend(PendingEvent event) {
        return clientId(event.change())
                .flatMap(clientId -> jdbc.sql(LogSql.FIRST_SEND)
                        .param("room", event.room().value())
                        .param("actor", event.actor().id().value())
                        .param("clientId", clientId)
                        .query(EventRow.class)
                        .optional())
                .map(mapper::toEvent);
    }

    private RoomEvent store(RoomEvent event) {
        apply(event);
        EventKind kind = EventKind.of(event.change());
        statement(LogSql.STORE_EVENT, event)
                .param("kind", kind.storedName())
                .param("version", kind.version())
                .param("messageId", messageId(event.change()).orElse(null))
                .param("clientId", clientId(event.change()).orElse(null))
                .update();
        return event;
    }

    private void apply(RoomEvent event) {
        switch (event.change()) {
            case MessagePosted posted -> post(event, posted);
            case RoomChange.MemberJoined joined -> require(ErrorCode.ROOM_ALREADY_MEMBER, changes(LogSql.JOIN, event));
            case RoomChange.MemberLeft left -> require(ErrorCode.ROOM_NOT_MEMBER, changes(LogSql.LEAVE, event));
        }
    }

    private void post(RoomEvent event, MessagePosted posted) {
        require(ErrorCode.ROOM_NOT_MEMBER, isMember(event));
        statement(LogSql.POST, event)
                .param("messageId", posted.id().value())
                .param("clientId", clientId(posted).orElse(null))
                .param("body", posted.text().value())
                .update();
    }

    private boolean isMember(RoomEvent event) {
        return statement(LogSql.IS_MEMBER, event).query(Boolean.class).single();
    }

    private boolean changes(String sql, RoomEvent event) {
        return statement(sql, event).update() > 0;
    }

    private StatementSpec statement(String sql, RoomEvent event) {
        return jdbc.sql(sql)
                .param("room", event.room().value())
                .param("seq", event.sequence().value())
                .param("actor", event.actor().id().value())
                .param("at", ColumnMapper.column(event.at()));
    }

    private static void require(ErrorCode otherwise, boolean condition) {
        if (!condition) {
            throw new ChatException(otherwise);
        }
    }

    private static Optional<UUID> messageId(RoomChange change) {
        return change instanceof MessagePosted posted ? Optional.of(posted.id().value()) : Optional.empty();
    }

    private static Optional<UUID> clientId(RoomChange change) {
        return change instanceof MessagePosted posted ? posted.clientId().map(ClientId::value) : Optional.empty();
    }
}
