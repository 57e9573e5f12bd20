package org.hexachat.adapter.persistence.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexachat.adapter.persistence.row.AttachmentRow;
import org.hexachat.adapter.persistence.row.AttachmentsColumn;
import org.hexachat.adapter.persistence.row.ColumnArrays;
import org.hexachat.adapter.persistence.row.MentionsColumn;
import org.hexachat.adapter.persistence.row.ReplyColumns;
import org.hexachat.adapter.persistence.row.RoleColumn;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.MuteTerm;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * Reads what a commit has to know, in one round trip, whatever the number of its requests. Each statement begins after the locks
 * were granted, so it sees everything that the holders before us did.
 */
@Component
final class SceneReader {

    /** Of who is named, and does nothing, nobody asks whether they may speak. */
    private static final Scene.Seated NAMED_ALONE = new Scene.Seated(Role.MEMBER, Instant.EPOCH);

    private final RoundTrips trips;
    private final SceneLocks locks;

    SceneReader(RoundTrips trips, SceneLocks locks) {
        this.trips = trips;
        this.locks = locks;
    }

    Scene read(List<Request> requests, Patience patience) {
        Scene scene = locks.lockAccounts(requests.stream().map(Request::event).toList(), patience);
        Questions questions = new Questions();
        requests.stream()
                .filter(request -> !scene.isBusy(request.event().room()))
                .forEach(questions::add);
        RoundTrip trip = trips.begin();
        locks.lockRooms(questions.rooms(), patience, scene, trip);
        askForMembers(questions.seats(), scene, trip);
        askForBans(questions.bans(), scene, trip);
        askForFirstSends(questions.sends(), scene, trip);
        askForTargets(questions.targets(), scene, trip);
        askForNames(questions.names(), scene, trip);
        askForReactions(questions.reactions(), scene.reactions(), trip);
        askForInvitations(questions.invitations(), scene, trip);
        askForAttachments(questions.attachments(), scene.attachments(), trip);
        trip.send();
        if (patience == Patience.PASS_BY) {
            locks.passByThoseOfOthers(questions.rooms(), scene);
        }
        return scene;
    }

    private static void askForMembers(Set<Seat> asked, Scene scene, RoundTrip trip) {
        askForSeats(
                BatchSql.MEMBERS,
                asked,
                row -> {
                    Seat seat = new Seat(room(row, 1), user(row, 2));
                    String role = row.getString(3);
                    if (role != null) {
                        scene.seat(seat, new Scene.Seated(RoleColumn.read(role), instant(row, 4)));
                    }
                    if (row.getBoolean(5)) {
                        scene.mute(
                                seat,
                                new MuteTerm(Optional.ofNullable(row.getObject(6, OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)));
                    }
                },
                trip);
    }

    private static void askForBans(Set<Seat> asked, Scene scene, RoundTrip trip) {
        askForSeats(BatchSql.BANNED, asked, row -> scene.ban(new Seat(room(row, 1), user(row, 2))), trip);
    }

    private static void askForSeats(String sql, Set<Seat> asked, RowCallbackHandler reader, RoundTrip trip) {
        if (!asked.isEmpty()) {
            ColumnArrays<Seat> seats = new ColumnArrays<>(asked);
            trip.ask(
                    sql,
                    Map.of(
                            "rooms", seats.uuids(seat -> seat.room().value()),
                            "users", seats.uuids(seat -> seat.user().value())),
                    reader);
        }
    }

    private static void askForFirstSends(Set<StoredMessage.Send> asked, Scene scene, RoundTrip trip) {
        if (!asked.isEmpty()) {
            ColumnArrays<StoredMessage.Send> sends = new ColumnArrays<>(asked);
            trip.ask(
                    BatchSql.FIRST_SENDS,
                    Map.of(
                            "rooms", sends.uuids(send -> send.seat().room().value()),
                            "users", sends.uuids(send -> send.seat().user().value()),
                            "clientIds", sends.uuids(send -> send.clientId().value())),
                    row -> scene.put(message(row)));
        }
    }

    private static void askForTargets(Set<StoredMessage.Key> asked, Scene scene, RoundTrip trip) {
        if (!asked.isEmpty()) {
            ColumnArrays<StoredMessage.Key> targets = new ColumnArrays<>(asked);
            trip.ask(
                    BatchSql.TARGETS,
                    Map.of(
                            "rooms", targets.uuids(key -> key.room().value()),
                            "messages", targets.uuids(key -> key.message().value())),
                    row -> scene.put(message(row)));
        }
    }

    private static void askForNames(Set<Scene.Name> asked, Scene scene, RoundTrip trip) {
        if (!asked.isEmpty()) {
            ColumnArrays<Scene.Name> names = new ColumnArrays<>(asked);
            trip.ask(
                    BatchSql.NAMED,
                    Map.of(
                            "rooms", names.uuids(name -> name.room().value()),
                            "names", names.texts(Scene.Name::canonical)),
                    row -> {
                        UserId user = user(row, 3);
                        scene.name(new Scene.Name(room(row, 1), row.getString(2)), user);
                        if (row.getBoolean(4)) {
                            scene.seat(new Seat(room(row, 1), user), NAMED_ALONE);
                        }
                    });
        }
    }

    private static void askForReactions(Set<SceneReactions.Reacted> asked, SceneReactions known, RoundTrip trip) {
        if (!asked.isEmpty()) {
            ColumnArrays<StoredMessage.Key> messages = new ColumnArrays<>(
                    asked.stream().map(SceneReactions.Reacted::message).collect(Collectors.toSet()));
            trip.ask(
                    ReactionSql.TALLIES,
                    Map.of(
                            "rooms", messages.uuids(key -> key.room().value()),
                            "messages", messages.uuids(key -> key.message().value())),
                    row -> known.tell(key(row), new Emoji(row.getString(3)), row.getInt(4)));
            ColumnArrays<SceneReactions.Reacted> reacted = new ColumnArrays<>(asked);
            trip.ask(
                    ReactionSql.REACTED,
                    Map.of(
                            "rooms", reacted.uuids(one -> one.message().room().value()),
                            "messages",
                                    reacted.uuids(one -> one.message().message().value()),
                            "emojis", reacted.texts(one -> one.emoji().value()),
                            "users", reacted.uuids(one -> one.user().value())),
                    row -> known.tell(new SceneReactions.Reacted(key(row), new Emoji(row.getString(3)), user(row, 4))));
        }
    }

    private static StoredMessage.Key key(ResultSet row) throws SQLException {
        return new StoredMessage.Key(room(row, 1), new MessageId(row.getObject(2, UUID.class)));
    }

    private static void askForInvitations(Set<InvitationId> asked, Scene scene, RoundTrip trip) {
        if (!asked.isEmpty()) {
            trip.ask(
                    BatchSql.INVITATIONS,
                    Map.of("ids", new ColumnArrays<>(asked).uuids(InvitationId::value)),
                    row -> scene.put(invitation(row)));
        }
    }

    private static void askForAttachments(Set<AttachmentId> asked, SceneAttachments known, RoundTrip trip) {
        if (!asked.isEmpty()) {
            trip.ask(
                    LogAttachmentSql.UNSENT,
                    Map.of("ids", new ColumnArrays<>(asked).uuids(AttachmentId::value)),
                    row -> known.tell(
                            new SceneAttachments.Unsent(new Seat(room(row, 2), user(row, 3)), AttachmentRow.of(row))));
        }
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                new InvitationId(row.getObject(1, UUID.class)),
                room(row, 2),
                new Actor(user(row, 3), Username.DELETED),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getInt(6),
                row.getInt(7));
    }

    private static StoredMessage message(ResultSet row) throws SQLException {
        return new StoredMessage(
                new StoredMessage.Key(room(row, 1), new MessageId(row.getObject(3, UUID.class))),
                new Sequence(row.getLong(2)),
                user(row, 4),
                Optional.ofNullable(row.getObject(5, UUID.class)).map(ClientId::new),
                Optional.ofNullable(row.getString(6)).map(MessageText::besideFiles),
                MentionsColumn.read(row.getString(8), room(row, 1).value()),
                instant(row, 7),
                ReplyColumns.read(row.getObject(9, UUID.class), row.getObject(10, UUID.class)),
                AttachmentsColumn.read(row.getString(11)));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static RoomId room(ResultSet row, int column) throws SQLException {
        return new RoomId(row.getObject(column, UUID.class));
    }

    private static UserId user(ResultSet row, int column) throws SQLException {
        return new UserId(row.getObject(column, UUID.class));
    }
}
