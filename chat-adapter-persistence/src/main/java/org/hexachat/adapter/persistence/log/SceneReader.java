package org.hexachat.adapter.persistence.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what a commit has to know, in few statements, whatever the number of its requests. They begin after the locks were
 * granted, so they see everything that the holders before us did.
 */
@Component
final class SceneReader {

    private final JdbcClient jdbc;
    private final SceneLocks locks;

    SceneReader(JdbcClient jdbc, SceneLocks locks) {
        this.jdbc = jdbc;
        this.locks = locks;
    }

    Scene read(List<PendingEvent> events, Patience patience) {
        Scene scene = locks.take(events, patience);
        Questions questions = new Questions();
        events.stream().filter(event -> scene.holds(event.room())).forEach(questions::add);
        readMembers(questions.seats(), scene);
        readFirstSends(questions.sends(), scene);
        readTargets(questions.targets(), scene);
        return scene;
    }

    private void readMembers(Set<Seat> asked, Scene scene) {
        if (!asked.isEmpty()) {
            ColumnArrays<Seat> seats = new ColumnArrays<>(asked);
            jdbc.sql(BatchSql.MEMBERS)
                    .param("rooms", seats.uuids(seat -> seat.room().value()))
                    .param("users", seats.uuids(seat -> seat.user().value()))
                    .query((row, number) -> new Seat(room(row, 1), user(row, 2)))
                    .list()
                    .forEach(scene::take);
        }
    }

    private void readFirstSends(Set<StoredMessage.Send> asked, Scene scene) {
        if (!asked.isEmpty()) {
            ColumnArrays<StoredMessage.Send> sends = new ColumnArrays<>(asked);
            jdbc.sql(BatchSql.FIRST_SENDS)
                    .param("rooms", sends.uuids(send -> send.seat().room().value()))
                    .param("users", sends.uuids(send -> send.seat().user().value()))
                    .param("clientIds", sends.uuids(send -> send.clientId().value()))
                    .query((row, number) -> message(row))
                    .list()
                    .forEach(scene::put);
        }
    }

    private void readTargets(Set<StoredMessage.Key> asked, Scene scene) {
        if (!asked.isEmpty()) {
            ColumnArrays<StoredMessage.Key> targets = new ColumnArrays<>(asked);
            jdbc.sql(BatchSql.TARGETS)
                    .param("rooms", targets.uuids(key -> key.room().value()))
                    .param("messages", targets.uuids(key -> key.message().value()))
                    .query((row, number) -> message(row))
                    .list()
                    .forEach(scene::put);
        }
    }

    private static StoredMessage message(ResultSet row) throws SQLException {
        return new StoredMessage(
                new StoredMessage.Key(room(row, 1), new MessageId(row.getObject(3, UUID.class))),
                new Sequence(row.getLong(2)),
                user(row, 4),
                Optional.ofNullable(row.getObject(5, UUID.class)).map(ClientId::new),
                Optional.ofNullable(row.getString(6)).map(MessageText::new),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }

    private static RoomId room(ResultSet row, int column) throws SQLException {
        return new RoomId(row.getObject(column, UUID.class));
    }

    private static UserId user(ResultSet row, int column) throws SQLException {
        return new UserId(row.getObject(column, UUID.class));
    }
}
