package org.hexachat.adapter.persistence.log;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Writes what a commit decided: a statement for each kind of change that there is, whatever the number of changes. */
@Component
final class ChangesWriter {

    private final JdbcClient jdbc;

    ChangesWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Events first, since a text is changed where it stands; who left goes before the same person comes back. */
    void write(Changes changes) {
        post(changes.posts());
        record(changes.others());
        edit(changes.edits());
        withdraw(changes.deletions());
        leave(changes.left());
        join(changes.joined());
        advance(changes.positions());
    }

    private void post(List<RoomEvent> events) {
        if (!events.isEmpty()) {
            ColumnArrays<RoomEvent> rows = new ColumnArrays<>(events);
            placed(BatchSql.POST, rows)
                    .param("messages", rows.uuids(event -> posted(event).id().value()))
                    .param("clientIds", rows.uuids(event -> clientId(posted(event))))
                    .param("texts", rows.texts(event -> posted(event).text().value()))
                    .update();
        }
    }

    private void record(List<RoomEvent> events) {
        if (!events.isEmpty()) {
            ColumnArrays<RoomEvent> rows = new ColumnArrays<>(events);
            ColumnArrays<Payload> payloads = new ColumnArrays<>(
                    events.stream().map(event -> Payload.of(event.change())).toList());
            placed(BatchSql.RECORD, rows)
                    .param("kinds", rows.texts(event -> kind(event).storedName()))
                    .param("versions", rows.smallNumbers(event -> kind(event).version()))
                    .param("messages", payloads.uuids(Payload::message))
                    .param("texts", payloads.texts(Payload::text))
                    .param("members", payloads.uuids(Payload::member))
                    .param("names", payloads.texts(Payload::name))
                    .param("passwordsRequired", payloads.flags(Payload::passwordRequired))
                    .update();
        }
    }

    private StatementSpec placed(String sql, ColumnArrays<RoomEvent> rows) {
        return jdbc.sql(sql)
                .param("rooms", rows.uuids(event -> event.room().value()))
                .param("seqs", rows.numbers(event -> event.sequence().value()))
                .param("actors", rows.uuids(event -> event.actor().id().value()))
                .param("times", rows.instants(RoomEvent::at));
    }

    private void edit(List<Changes.Change> edits) {
        if (!edits.isEmpty()) {
            ColumnArrays<Changes.Change> rows = new ColumnArrays<>(edits);
            changed(BatchSql.EDIT, rows)
                    .param("texts", rows.texts(edit -> text(edit.message())))
                    .update();
        }
    }

    private void withdraw(List<Changes.Change> deletions) {
        if (!deletions.isEmpty()) {
            ColumnArrays<Changes.Change> rows = new ColumnArrays<>(deletions);
            changed(BatchSql.WITHDRAW, rows)
                    .param(
                            "messages",
                            rows.uuids(deletion ->
                                    deletion.message().key().message().value()))
                    .update();
        }
    }

    private StatementSpec changed(String sql, ColumnArrays<Changes.Change> rows) {
        return jdbc.sql(sql)
                .param(
                        "rooms",
                        rows.uuids(change -> change.message().key().room().value()))
                .param(
                        "seqs",
                        rows.numbers(change -> change.message().sequence().value()))
                .param("times", rows.instants(Changes.Change::at));
    }

    private void leave(Collection<Seat> seats) {
        if (!seats.isEmpty()) {
            seated(BatchSql.LEAVE, new ColumnArrays<>(seats)).update();
        }
    }

    private void join(Map<Seat, Instant> joined) {
        if (!joined.isEmpty()) {
            seated(BatchSql.JOIN, new ColumnArrays<>(joined.keySet()))
                    .param("times", new ColumnArrays<>(joined.values()).instants(at -> at))
                    .update();
        }
    }

    private StatementSpec seated(String sql, ColumnArrays<Seat> rows) {
        return jdbc.sql(sql)
                .param("rooms", rows.uuids(seat -> seat.room().value()))
                .param("users", rows.uuids(seat -> seat.user().value()));
    }

    private void advance(Map<RoomId, Sequence> positions) {
        if (!positions.isEmpty()) {
            jdbc.sql(BatchSql.ADVANCE)
                    .param("rooms", new ColumnArrays<>(positions.keySet()).uuids(RoomId::value))
                    .param("seqs", new ColumnArrays<>(positions.values()).numbers(Sequence::value))
                    .update();
        }
    }

    private static MessagePosted posted(RoomEvent event) {
        return (MessagePosted) event.change();
    }

    private static @Nullable UUID clientId(MessagePosted posted) {
        return posted.clientId().map(ClientId::value).orElse(null);
    }

    private static @Nullable String text(StoredMessage message) {
        return message.text().map(MessageText::value).orElse(null);
    }

    private static EventKind kind(RoomEvent event) {
        return EventKind.of(event.change());
    }
}
