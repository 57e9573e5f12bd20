package org.hexachat.adapter.persistence.log;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexachat.adapter.persistence.audit.AuditInsert;
import org.hexachat.adapter.persistence.row.AttachmentsColumn;
import org.hexachat.adapter.persistence.row.ColumnArrays;
import org.hexachat.adapter.persistence.row.MentionsColumn;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.invitation.InvitationId;
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
        keepFormer(changes.former(), trip);
        withdraw(changes.deletions(), trip);
        AttachmentsWriter.write(changes.posts(), changes.deletions(), trip);
        ReactionsWriter.write(changes.reactions(), changes.deletions(), trip);
        searchAnew(changes, trip);
        delete(BatchSql.LEAVE, changes.left(), trip);
        join(changes.joined(), trip);
        giveRoles(changes.roles(), trip);
        spoke(changes.spoke(), trip);
        delete(BatchSql.LIFT_MUTE, changes.unmuted(), trip);
        mute(changes.muted(), trip);
        delete(BatchSql.LIFT_BAN, changes.lifted(), trip);
        ban(changes.banned(), trip);
        audit(changes.audited(), trip);
        useInvitations(changes.uses(), trip);
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
            columns.put(
                    "replies",
                    rows.uuids(event -> posted(event)
                            .reply()
                            .map(reply -> reply.to().value())
                            .orElse(null)));
            columns.put(
                    "threads",
                    rows.uuids(event -> posted(event)
                            .reply()
                            .map(reply -> reply.thread().value())
                            .orElse(null)));
            columns.put(
                    "attachments",
                    rows.texts(event -> AttachmentsColumn.write(posted(event).attachments())));
            trip.tell(BatchSql.POST, columns);
            follow(
                    events.stream()
                            .filter(event -> posted(event).reply().isPresent())
                            .toList(),
                    trip);
        }
    }

    private static void follow(List<RoomEvent> replies, RoundTrip trip) {
        if (!replies.isEmpty()) {
            ColumnArrays<RoomEvent> rows = new ColumnArrays<>(replies);
            trip.tell(
                    BatchSql.FOLLOW,
                    Map.of(
                            "rooms", rows.uuids(event -> event.room().value()),
                            "threads",
                                    rows.uuids(event -> posted(event)
                                            .reply()
                                            .orElseThrow()
                                            .thread()
                                            .value()),
                            "users", rows.uuids(event -> event.actor().id().value())));
        }
    }

    private static void record(List<RoomEvent> events, RoundTrip trip) {
        if (!events.isEmpty()) {
            ColumnArrays<RoomEvent> rows = new ColumnArrays<>(events);
            ColumnArrays<Payload> payloads =
                    new ColumnArrays<>(events.stream().map(Payload::new).toList());
            Map<String, Object> columns = placed(rows);
            columns.put("kinds", rows.texts(event -> kind(event).storedName()));
            columns.put("versions", rows.smallNumbers(event -> kind(event).version()));
            columns.put("messages", payloads.uuids(Payload::message));
            columns.put("texts", payloads.texts(Payload::text));
            columns.put("mentions", payloads.texts(Payload::mentions));
            columns.put("members", payloads.uuids(Payload::member));
            columns.put("names", payloads.texts(Payload::name));
            columns.put("roles", payloads.texts(Payload::role));
            columns.put("untils", payloads.texts(Payload::until));
            columns.put("emojis", payloads.texts(Payload::emoji));
            columns.put("intervals", payloads.wholeNumbers(Payload::seconds));
            columns.put("retentions", payloads.wholeNumbers(Payload::days));
            columns.put("ends", payloads.numbers(Payload::upTo));
            columns.put("counts", payloads.numbers(Payload::messages));
            columns.put("passwordsRequired", payloads.flags(Payload::passwordRequired));
            columns.put("invitationsRequired", payloads.flags(Payload::invitationRequired));
            columns.put("listings", payloads.flags(Payload::listed));
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

    private static void keepFormer(List<Changes.Former> former, RoundTrip trip) {
        if (!former.isEmpty()) {
            ColumnArrays<Changes.Former> rows = new ColumnArrays<>(former);
            Map<String, Object> columns = new HashMap<>();
            columns.put("rooms", rows.uuids(one -> one.edit().room().value()));
            columns.put("seqs", rows.numbers(one -> one.before().sequence().value()));
            columns.put("edits", rows.numbers(one -> one.edit().sequence().value()));
            columns.put("actors", rows.uuids(one -> one.edit().actor().id().value()));
            columns.put("times", rows.instants(one -> one.edit().at()));
            columns.put("texts", rows.texts(one -> text(one.before())));
            trip.tell(BatchSql.KEEP_FORMER, columns);
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
            trip.tell(BatchSql.FORGET_FORMER, columns);
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

    private static void delete(String sql, Collection<Seat> seats, RoundTrip trip) {
        if (!seats.isEmpty()) {
            trip.tell(sql, seated(new ColumnArrays<>(seats)));
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

    private static void giveRoles(List<Changes.NewRole> roles, RoundTrip trip) {
        for (Changes.NewRole given : roles) {
            Map<String, Object> names = Map.of(
                    "room",
                    given.seat().room().value(),
                    "user",
                    given.seat().user().value());
            switch (given.role()) {
                case OWNER -> {
                    trip.tell(BatchSql.STEP_DOWN, names);
                    trip.tell(BatchSql.GIVE_AWAY, names);
                }
                case MODERATOR -> trip.tell(BatchSql.MAKE_MODERATOR, names);
                case MEMBER -> trip.tell(BatchSql.MAKE_MEMBER, names);
            }
        }
    }

    private static void spoke(Map<Seat, Instant> spoke, RoundTrip trip) {
        if (!spoke.isEmpty()) {
            Map<String, Object> columns = seated(new ColumnArrays<>(spoke.keySet()));
            columns.put("times", new ColumnArrays<>(spoke.values()).instants(at -> at));
            trip.tell(BatchSql.SPOKE, columns);
        }
    }

    private static void mute(Map<Seat, RoomEvent> muted, RoundTrip trip) {
        if (!muted.isEmpty()) {
            Map<String, Object> columns = restricted(muted);
            columns.put("untils", new ColumnArrays<>(muted.values()).texts(event -> new Payload(event).until()));
            trip.tell(BatchSql.MUTE, columns);
        }
    }

    private static void ban(Map<Seat, RoomEvent> banned, RoundTrip trip) {
        if (!banned.isEmpty()) {
            trip.tell(BatchSql.BAN, restricted(banned));
        }
    }

    private static Map<String, Object> restricted(Map<Seat, RoomEvent> restricted) {
        Map<String, Object> columns = seated(new ColumnArrays<>(restricted.keySet()));
        ColumnArrays<RoomEvent> events = new ColumnArrays<>(restricted.values());
        columns.put("actors", events.uuids(event -> event.actor().id().value()));
        columns.put("times", events.instants(RoomEvent::at));
        return columns;
    }

    private static void useInvitations(Map<InvitationId, Integer> uses, RoundTrip trip) {
        if (!uses.isEmpty()) {
            trip.tell(
                    BatchSql.USE_INVITATIONS,
                    Map.of(
                            "ids", new ColumnArrays<>(uses.keySet()).uuids(InvitationId::value),
                            "uses", new ColumnArrays<>(uses.values()).numbers(Integer::longValue)));
        }
    }

    private static Map<String, Object> seated(ColumnArrays<Seat> rows) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("rooms", rows.uuids(seat -> seat.room().value()));
        columns.put("users", rows.uuids(seat -> seat.user().value()));
        return columns;
    }

    private static void audit(List<AuditedAct> acts, RoundTrip trip) {
        if (!acts.isEmpty()) {
            trip.tell(AuditInsert.SQL, AuditInsert.parameters(acts));
        }
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
