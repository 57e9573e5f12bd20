package org.hexachat.testkit.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.log.Epoch;
import org.hexachat.domain.log.EventRetention;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomKind;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;

/** The log of every room in memory. */
final class InMemoryRoomLog implements RoomLog {
    private static final int MOST_TRIMMED_AT_ONCE = 100;
    private static final Epoch EPOCH = new Epoch("memory");

    private final Memory memory;

    InMemoryRoomLog(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Room create(Room room, Optional<ClientId> clientId) {
        return memory.write(tables -> {
            tables.requireKnown(room.owner());
            Optional<Room> first =
                    clientId.flatMap(id -> tables.createdAs(room.owner(), id)).or(() -> sameDirect(room, tables));
            return first.orElseGet(() -> store(room, clientId, tables));
        });
    }

    @Override
    public CompletionStage<AppendOutcome> submit(PendingEvent pending) {
        return memory.submit(tables -> append(pending, List.of(), tables));
    }

    @Override
    public CompletionStage<AppendOutcome> submit(PendingEvent pending, List<AttachmentId> attachments) {
        return memory.submit(tables -> append(pending, attachments, tables));
    }

    @Override
    public List<RoomEvent> withdraw(List<PendingEvent> deletions) {
        return memory.writeInTurn(tables -> deletions.stream()
                .filter(deletion -> Optional.ofNullable(tables.rooms().get(deletion.room()))
                        .filter(room -> room.isByActorOf(deletion))
                        .isPresent())
                .map(deletion -> withdraw(deletion, tables))
                .toList());
    }

    private static RoomEvent withdraw(PendingEvent deletion, Tables tables) {
        StoredRoom room = tables.room(deletion.room());
        RoomEvent event = deletion.placedAt(room.log().last().next());
        tables.rooms().put(deletion.room(), room.with(event));
        return event;
    }

    @Override
    public AppendOutcome append(PendingEvent pending) {
        return memory.writeInTurn(tables -> append(pending, List.of(), tables));
    }

    @Override
    public AppendOutcome changeAccess(PendingEvent pending, RoomAccess access) {
        return memory.writeInTurn(tables -> {
            RoomEvent event = place(pending, tables);
            tables.rooms().put(pending.room(), tables.room(pending.room()).with(access));
            return new AppendOutcome.Appended(event);
        });
    }

    @Override
    public AppendOutcome joinBy(InvitationId invitation, PendingEvent pending) {
        return memory.writeInTurn(tables -> {
            RoomEvent event = place(pending, tables);
            StoredInvitation stored = Optional.ofNullable(tables.invitations().get(invitation))
                    .filter(found -> found.invitation().room().equals(pending.room()))
                    .filter(found -> found.invitation().opens(pending.at()))
                    .orElseThrow(() -> new ChatException(ErrorCode.INVITATION_INVALID));
            tables.invitations().put(invitation, stored.used());
            return new AppendOutcome.Appended(event);
        });
    }

    @Override
    public boolean delete(RoomId room) {
        return memory.<Boolean>write(tables -> {
            tables.invitations()
                    .values()
                    .removeIf(stored -> stored.invitation().room().equals(room));
            tables.outgoingWebhooks()
                    .values()
                    .removeIf(stored -> stored.webhook().room().equals(room));
            tables.removeUploads(stored ->
                    stored.upload().room().equals(room) && stored.complete().isPresent());
            List<UserId> talking = tables.webhooks().values().stream()
                    .map(StoredWebhook::webhook)
                    .filter(webhook -> webhook.room().equals(room))
                    .map(IncomingWebhook::id)
                    .toList();
            talking.forEach(tables.webhooks()::remove);
            talking.forEach(tables::bury);
            return tables.rooms().remove(room) != null;
        });
    }

    @Override
    public LogSlice eventsAfter(RoomId room, Sequence position, int limit) {
        return memory.read(tables -> Optional.ofNullable(tables.rooms().get(room))
                .map(StoredRoom::log)
                .map(log -> slice(log, position, limit, tables))
                .orElseGet(() -> new LogSlice.Events(List.of())));
    }

    @Override
    public Map<RoomId, Sequence> positionsOf(Collection<RoomId> rooms) {
        return memory.read(tables -> rooms.stream()
                .distinct()
                .filter(tables.rooms()::containsKey)
                .collect(Collectors.toMap(
                        room -> room, room -> tables.room(room).log().last())));
    }

    @Override
    public ReadingRight readingRight(SessionId session, UserId user, RoomId room) {
        return memory.read(tables -> {
            Optional<StoredRoom> stored = Optional.ofNullable(tables.rooms().get(room));
            return new ReadingRight(
                    tables.sessions().containsKey(session),
                    stored.map(known -> known.log().extent()),
                    stored.flatMap(
                            known -> Optional.ofNullable(known.readStates().get(user))));
        });
    }

    @Override
    public Epoch epoch() {
        return EPOCH;
    }

    @Override
    public int trim(EventRetention kept, Instant now) {
        return memory.<Integer>write(tables -> {
            int trimmed = 0;
            for (StoredRoom stored : List.copyOf(tables.rooms().values())) {
                int outdated = Math.min(stored.log().outdated(kept, now), MOST_TRIMMED_AT_ONCE - trimmed);
                tables.rooms().put(stored.room().id(), stored.with(stored.log().without(outdated)));
                trimmed += outdated;
            }
            return trimmed;
        });
    }

    @Override
    public Expiry expire(Optional<MessageRetention> kept, Instant now) {
        return memory.write(tables -> {
            List<RoomEvent> told = new ArrayList<>();
            for (StoredRoom stored : List.copyOf(tables.rooms().values())) {
                MessageRetention.shorter(stored.room().retention(), kept)
                        .map(retention -> stored.expiredAt(retention.end(now)))
                        .filter(expired -> !expired.isEmpty())
                        .ifPresent(expired -> told.add(expire(stored, expired, now, tables)));
            }
            return new Expiry(
                    told.size(),
                    told.stream()
                            .mapToLong(event -> ((RoomChange.MessagesExpired) event.change()).messages())
                            .sum(),
                    told);
        });
    }

    private static RoomEvent expire(StoredRoom stored, List<StoredMessage> expired, Instant now, Tables tables) {
        RoomId room = stored.room().id();
        tables.rooms().put(room, stored.without(expired));
        expired.forEach(old -> tables.removeUploads(
                upload -> upload.message().equals(Optional.of(old.message().id()))));
        RoomChange change =
                new RoomChange.MessagesExpired(expired.getLast().message().sequence(), expired.size());
        return place(new PendingEvent(room, Actor.SERVER, now, change), tables);
    }

    private static Optional<Room> sameDirect(Room room, Tables tables) {
        return room.kind() instanceof RoomKind.Direct direct
                ? tables.directOf(direct.ids()).map(tables::signed)
                : Optional.empty();
    }

    private static Room store(Room room, Optional<ClientId> clientId, Tables tables) {
        if (!room.isDirect()) {
            tables.requireFreeName(room.name(), room.id());
        }
        tables.rooms().put(room.id(), new StoredRoom(room, clientId));
        return room;
    }

    private static AppendOutcome append(PendingEvent pending, List<AttachmentId> files, Tables tables) {
        if (pending.change() instanceof RoomChange.AccessChanged) {
            throw new IllegalArgumentException("It does not say what the room opens to");
        }
        return tables.room(pending.room())
                .earlier(pending)
                .<AppendOutcome>map(event -> new AppendOutcome.Repeated(tables.signed(event)))
                .orElseGet(() -> new AppendOutcome.Appended(place(carrying(files, pending, tables), tables)));
    }

    private static PendingEvent carrying(List<AttachmentId> files, PendingEvent pending, Tables tables) {
        tables.room(pending.room()).check(pending);
        List<Attachment> claimed =
                files.stream().map(id -> claim(id, pending, tables)).toList();
        return pending.carrying(claimed);
    }

    private static Attachment claim(AttachmentId id, PendingEvent pending, Tables tables) {
        StoredUpload upload = Optional.ofNullable(tables.uploads().get(id))
                .filter(stored -> stored.message().isEmpty())
                .filter(stored -> stored.upload().room().equals(pending.room()))
                .filter(stored ->
                        stored.upload().uploader().equals(pending.actor().id()))
                .orElseThrow(() -> new ChatException(ErrorCode.ATTACHMENT_NOT_FOUND));
        Attachment attachment = upload.complete().orElseThrow(() -> new ChatException(ErrorCode.ATTACHMENT_NOT_FOUND));
        tables.uploads().put(id, upload.sentWith(((RoomChange.MessagePosted) pending.change()).id()));
        return attachment;
    }

    private static RoomEvent place(PendingEvent pending, Tables tables) {
        StoredRoom room = tables.room(pending.room());
        tables.requireKnown(pending.actor().id());
        room.check(pending);
        if (pending.change() instanceof RoomChange.MessagePosted) {
            tables.requireNotBlocking(pending.actor().id(), room.room());
        }
        if (pending.change() instanceof RoomChange.MemberJoined) {
            tables.requireAlive(pending.actor().id());
        }
        if (pending.change() instanceof RoomChange.MessageDeleted(MessageId id)) {
            tables.removeUploads(stored -> stored.message().equals(Optional.of(id)));
        }
        if (pending.change() instanceof RoomChange.RoomRenamed(RoomName name)) {
            tables.requireFreeName(name, pending.room());
        }
        RoomEvent event = room.answering(pending)
                .meaning(pending.names().resolve(name -> tables.memberNamed(name, pending.room())))
                .placedAt(room.log().last().next());
        tables.rooms().put(pending.room(), room.with(event));
        AuditedAct.of(event, room.authorChangedBy(event), room.room().name(), pending.reason())
                .ifPresent(tables.audit()::add);
        return event;
    }

    private static LogSlice slice(StoredLog log, Sequence position, int limit, Tables tables) {
        return log.trimmed().isAfter(position)
                ? new LogSlice.Trimmed()
                : new LogSlice.Events(log.events().stream()
                        .filter(event -> event.sequence().isAfter(position))
                        .limit(limit)
                        .map(tables::signed)
                        .toList());
    }
}
