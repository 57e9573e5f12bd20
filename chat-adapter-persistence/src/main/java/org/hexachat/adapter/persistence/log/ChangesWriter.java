package org.hexachat.adapter.persistence.log;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexachat.adapter.persistence.row.MentionsColumn;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes what a commit decided, in one round trip: a statement for each kind of change that there is, whatever the number of
 * changes.
 */
@Component
final class ChangesWriter {

    private final RoundTrips trips;

    ChangesWriter(RoundTrips trips) {
        this.trips = trips;
    }

    /**
     * Events first, since a text is changed where it stands; who left goes before the same person comes back, and a ban that is lifted before
     * the next one of the same person.
     */
    void write(Changes changes) {
        RoundTrip trip = trips.begin();
        post(changes.posts(), trip);
        record(changes.others(), trip);
        edit(changes.edits(), trip);
        withdraw(changes.deletions(), trip);
        searchAnew(changes, trip);
        leave(changes.left(), trip);
        join(changes.joined(), trip);
        liftBans(changes.lifted(), trip);
        ban(changes.banned(), trip);
        advance(changes.positions(), trip);
        trip.send();
    }

    private static void post(List<RoomEvent> events, RoundTrip trip) {
        if (!events.isEmpty()) {
            ColumnArrays<RoomEvent> rows = new ColumnArrays<>(events);
            Map<String, Object> columns = placed(rows);
            columns.put("messages", rows.uuids(event -> posted(event).id().value()));
            columns.put("clientIds", rows.uuids(event -> clientId(posted(event))));
            columns.put("texts", rows.texts(event -> posted(event).text().value()));
            columns.put(
                    "mentions",
                    rows.texts(event -> MentionsColumn.write(posted(event).mentions(), event.room())));
            trip.tell(BatchSql.POST, columns);
        }
    }

    private static void record(List<RoomEvent> events, RoundTrip trip) {
        if (!events.isEmpty()) {
            ColumnArrays<RoomEvent> rows = new ColumnArrays<>(events);
            ColumnArrays<Payload> payloads =
                    new ColumnArrays<>(events.stream().map(Payload::of).toList());
            Map<String, Object> columns = placed(rows);
            columns.put("kinds", rows.texts(event -> kind(event).storedName()));
            columns.put("versions", rows.smallNumbers(event -> kind(event).version()));
            columns.put("messages", payloads.uuids(Payload::message));
            columns.put("texts", payloads.texts(Payload::text));
            columns.put("mentions", payloads.texts(Payload::mentions));
            columns.put("members", payloads.uuids(Payload::member));
            columns.put("names", payloads.texts(Payload::name));
            columns.put("passwordsRequired", payloads.flags(Payload::passwordRequired));
            trip.tell(BatchSql.RECORD, columns);
        }
    }

    private static Map<String, Object> placed(ColumnArrays<RoomEvent> rows) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("rooms", rows.uuids(event -> event.room().value()));
        columns.put("seqs", rows.numbers(event -> event.sequence().value()));
        columns.put("actors", rows.uuids(event -> event.actor().id().value()));
        columns.put("times", rows.instants(RoomEvent::at));
        return columns;
    }

    private static void edit(List<Changes.Change> edits, RoundTrip trip) {
        if (!edits.isEmpty()) {
            ColumnArrays<Changes.Change> rows = new ColumnArrays<>(edits);
            Map<String, Object> columns = changed(rows);
            columns.put("texts", rows.texts(edit -> text(edit.message())));
            columns.put("mentions", rows.texts(edit -> mentions(edit.message())));
            trip.tell(BatchSql.EDIT, columns);
        }
    }

    private static void withdraw(List<Changes.Change> deletions, RoundTrip trip) {
        if (!deletions.isEmpty()) {
            ColumnArrays<Changes.Change> rows = new ColumnArrays<>(deletions);
            Map<String, Object> columns = changed(rows);
            columns.put(
                    "messages",
                    rows.uuids(deletion -> deletion.message().key().message().value()));
            trip.tell(BatchSql.WITHDRAW, columns);
        }
    }

    private static void searchAnew(Changes changes, RoundTrip trip) {
        List<Changes.Change> all = Stream.concat(changes.edits().stream(), changes.deletions().stream())
                .toList();
        if (!all.isEmpty()) {
            Map<String, Object> columns = changed(new ColumnArrays<>(all));
            columns.remove("times");
            trip.tell(BatchSql.SEARCH_ANEW, columns);
        }
    }

    private static Map<String, Object> changed(ColumnArrays<Changes.Change> rows) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("rooms", rows.uuids(change -> change.message().key().room().value()));
        columns.put("seqs", rows.numbers(change -> change.message().sequence().value()));
        columns.put("times", rows.instants(Changes.Change::at));
        return columns;
    }

    private static void leave(Collection<Seat> seats, RoundTrip trip) {
        if (!seats.isEmpty()) {
            trip.tell(BatchSql.LEAVE, seated(new ColumnArrays<>(seats)));
        }
    }

    private static void join(Map<Seat, RoomEvent> joined, RoundTrip trip) {
        if (!joined.isEmpty()) {
            Map<String, Object> columns = seated(new ColumnArrays<>(joined.keySet()));
            ColumnArrays<RoomEvent> events = new ColumnArrays<>(joined.values());
            columns.put("times", events.instants(RoomEvent::at));
            columns.put("seqs", events.numbers(event -> event.sequence().value()));
            trip.tell(BatchSql.JOIN, columns);
        }
    }

    private static void liftBans(Collection<Seat> seats, RoundTrip trip) {
        if (!seats.isEmpty()) {
            trip.tell(BatchSql.LIFT_BAN, seated(new ColumnArrays<>(seats)));
        }
    }

    private static void ban(Map<Seat, RoomEvent> banned, RoundTrip trip) {
        if (!banned.isEmpty()) {
            Map<String, Object> columns = seated(new ColumnArrays<>(banned.keySet()));
            ColumnArrays<RoomEvent> events = new ColumnArrays<>(banned.values());
            columns.put("actors", events.uuids(event -> event.actor().id().value()));
            columns.put("times", events.instants(RoomEvent::at));
            trip.tell(BatchSql.BAN, columns);
        }
    }

    private static Map<String, Object> seated(ColumnArrays<Seat> rows) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("rooms", rows.uuids(seat -> seat.room().value()));
        columns.put("users", rows.uuids(seat -> seat.user().value()));
        return columns;
    }

    private static void advance(Map<RoomId, Sequence> positions, RoundTrip trip) {
        if (!positions.isEmpty()) {
            trip.tell(
                    BatchSql.ADVANCE,
                    Map.of(
                            "rooms", new ColumnArrays<>(positions.keySet()).uuids(RoomId::value),
                            "seqs", new ColumnArrays<>(positions.values()).numbers(Sequence::value)));
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

    private static @Nullable String mentions(StoredMessage message) {
        return MentionsColumn.write(message.mentions(), message.key().room());
    }

    private static EventKind kind(RoomEvent event) {
        return EventKind.of(event.change());
    }
}
