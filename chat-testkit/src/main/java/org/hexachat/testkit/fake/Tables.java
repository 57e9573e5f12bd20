package org.hexachat.testkit.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hexachat.application.port.out.SessionRepository.OpenSession;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.job.JobId;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomChange.OfOther;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomKind;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.session.Ticket;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.domain.settings.ChangedSettings;
import org.hexachat.domain.setup.SetupSecret;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.Credentials;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.webhook.OutgoingWebhookId;

/** Everything that is stored. Changed by the thread that made the copy, and never again once committed. */
final class Tables {
    /** In the order of registration. */
    private final Map<UserId, Credentials> accounts;

    private final Set<UserId> tombstones;
    /** Since when. */
    private final Map<UserId, Instant> disabled;

    private final Map<SessionId, Session> sessions;
    private final Map<TokenHash, Ticket> tickets;
    private final Map<TokenHash, SetupSecret> setupSecrets;
    private final Map<RoomId, StoredRoom> rooms;
    /** In the order in which it was done. */
    private final List<AuditedAct> audit;

    private final Map<InvitationId, StoredInvitation> invitations;
    private final Map<JobId, StoredJob> jobs;
    private final Map<StoredBlock, Instant> blocks;
    private final Map<AttachmentId, StoredUpload> uploads;
    private final Map<RenditionKey, byte[]> contents;
    private final Set<AttachmentId> gone;
    private final Map<UserId, Bot> bots;
    private final Map<UserId, StoredWebhook> webhooks;
    private final Map<OutgoingWebhookId, StoredOutgoingWebhook> outgoingWebhooks;
    private ChangedSettings settings = ChangedSettings.NONE;
    private PushTables push = new PushTables();

    Tables() {
        this(
                new LinkedHashMap<>(),
                new HashSet<>(),
                new HashMap<>(),
                new LinkedHashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new LinkedHashMap<>(),
                new HashMap<>(),
                new HashSet<>(),
                new HashMap<>());
    }

    private Tables(
            Map<UserId, Credentials> accounts,
            Set<UserId> tombstones,
            Map<UserId, Instant> disabled,
            Map<SessionId, Session> sessions,
            Map<TokenHash, Ticket> tickets,
            Map<TokenHash, SetupSecret> setupSecrets,
            Map<RoomId, StoredRoom> rooms,
            List<AuditedAct> audit,
            Map<InvitationId, StoredInvitation> invitations,
            Map<JobId, StoredJob> jobs,
            Map<StoredBlock, Instant> blocks,
            Map<UserId, Bot> bots,
            Map<UserId, StoredWebhook> webhooks,
            Map<AttachmentId, StoredUpload> uploads,
            Map<RenditionKey, byte[]> contents,
            Set<AttachmentId> gone,
            Map<OutgoingWebhookId, StoredOutgoingWebhook> outgoingWebhooks) {
        this.accounts = accounts;
        this.tombstones = tombstones;
        this.disabled = disabled;
        this.sessions = sessions;
        this.tickets = tickets;
        this.setupSecrets = setupSecrets;
        this.rooms = rooms;
        this.audit = audit;
        this.invitations = invitations;
        this.jobs = jobs;
        this.blocks = blocks;
        this.uploads = uploads;
        this.contents = contents;
        this.gone = gone;
        this.bots = bots;
        this.webhooks = webhooks;
        this.outgoingWebhooks = outgoingWebhooks;
    }

    Tables copy() {
        Tables copy = new Tables(
                new LinkedHashMap<>(accounts),
                new HashSet<>(tombstones),
                new HashMap<>(disabled),
                new LinkedHashMap<>(sessions),
                new HashMap<>(tickets),
                new HashMap<>(setupSecrets),
                new LinkedHashMap<>(rooms),
                new ArrayList<>(audit),
                new HashMap<>(invitations),
                new HashMap<>(jobs),
                new HashMap<>(blocks),
                new HashMap<>(bots),
                new HashMap<>(webhooks),
                new LinkedHashMap<>(uploads),
                new HashMap<>(contents),
                new HashSet<>(gone),
                new HashMap<>(outgoingWebhooks));
        copy.save(settings);
        copy.push = push.copy();
        return copy;
    }

    PushTables push() {
        return push;
    }

    ChangedSettings settings() {
        return settings;
    }

    void save(ChangedSettings changed) {
        settings = changed;
    }

    Map<UserId, Credentials> accounts() {
        return accounts;
    }

    /** Since when. */
    Map<UserId, Instant> disabled() {
        return disabled;
    }

    Map<SessionId, Session> sessions() {
        return sessions;
    }

    Map<TokenHash, Ticket> tickets() {
        return tickets;
    }

    Map<TokenHash, SetupSecret> setupSecrets() {
        return setupSecrets;
    }

    Map<InvitationId, StoredInvitation> invitations() {
        return invitations;
    }

    Map<JobId, StoredJob> jobs() {
        return jobs;
    }

    /** In the order in which they began. */
    Map<AttachmentId, StoredUpload> uploads() {
        return uploads;
    }

    Map<RenditionKey, byte[]> contents() {
        return contents;
    }

    Map<OutgoingWebhookId, StoredOutgoingWebhook> outgoingWebhooks() {
        return outgoingWebhooks;
    }

    /** Files that went away and whose bytes may be there. */
    Set<AttachmentId> gone() {
        return gone;
    }

    /** Takes files away, and answers whether there were any. */
    boolean removeUploads(Predicate<StoredUpload> chosen) {
        List<AttachmentId> ids = uploads.values().stream()
                .filter(chosen)
                .map(stored -> stored.upload().id())
                .toList();
        ids.forEach(uploads::remove);
        return gone.addAll(ids);
    }

    Map<RoomId, StoredRoom> rooms() {
        return rooms;
    }

    List<AuditedAct> audit() {
        return audit;
    }

    /** Since when. */
    Map<StoredBlock, Instant> blocks() {
        return blocks;
    }

    Map<UserId, Bot> bots() {
        return bots;
    }

    Map<UserId, StoredWebhook> webhooks() {
        return webhooks;
    }

    Set<UserId> blockedBy(UserId blocker) {
        return blocks.keySet().stream()
                .filter(block -> block.blocker().equals(blocker))
                .map(StoredBlock::blocked)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses what somebody would say to the only other one, whom they block. */
    void requireNotBlocking(UserId speaker, Room room) {
        if (room.kind() instanceof RoomKind.Direct direct
                && direct.ids().size() == 2
                && !Collections.disjoint(direct.ids(), blockedBy(speaker))) {
            throw new ChatException(ErrorCode.USER_BLOCKED);
        }
    }

    Instant blockedAt(UserId blocker, UserId blocked) {
        return Objects.requireNonNull(blocks.get(new StoredBlock(blocker, blocked)));
    }

    StoredRoom room(RoomId id) {
        return Optional.ofNullable(rooms.get(id)).orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_FOUND));
    }

    void bury(UserId user) {
        if (accounts.remove(user) != null) {
            bots.remove(user);
            disabled.remove(user);
            tombstones.add(user);
        }
    }

    /** The room that its owner made under this client id, if it is still there. */
    Optional<Room> createdAs(UserId owner, ClientId clientId) {
        return rooms.values().stream()
                .filter(stored -> stored.clientId().equals(Optional.of(clientId)))
                .map(StoredRoom::room)
                .filter(room -> room.owner().equals(owner))
                .findFirst();
    }

    /** The direct conversation of exactly these people. */
    Optional<Room> directOf(Set<UserId> people) {
        return rooms.values().stream()
                .map(StoredRoom::room)
                .filter(room -> room.kind() instanceof RoomKind.Direct direct
                        && direct.ids().equals(people))
                .findFirst();
    }

    /** The room with its people under the names of today. */
    Room signed(Room room) {
        return room.kind() instanceof RoomKind.Direct(List<Actor> people)
                ? room.withKind(new RoomKind.Direct(
                        people.stream().map(person -> signed(person.id())).toList()))
                : room;
    }

    /** Refuses a name that another room has. */
    void requireFreeName(RoomName name, RoomId room) {
        if (rooms.values().stream()
                .map(StoredRoom::room)
                .anyMatch(other ->
                        !other.id().equals(room) && other.name().canonical().equals(name.canonical()))) {
            throw new ChatException(ErrorCode.ROOM_NAME_TAKEN);
        }
    }

    /** Refuses an account that was deleted. */
    void requireAlive(UserId user) {
        if (!accounts.containsKey(user)) {
            throw new ChatException(ErrorCode.TOKEN_INVALID);
        }
    }

    /** Refuses an account that was deleted or disabled. */
    void requireActive(UserId user) {
        requireAlive(user);
        if (disabled.containsKey(user)) {
            throw new ChatException(ErrorCode.TOKEN_INVALID);
        }
    }

    Optional<OpenSession> open(SessionId id) {
        return Optional.ofNullable(sessions.get(id))
                .flatMap(session -> Optional.ofNullable(accounts.get(session.user()))
                        .map(account -> new OpenSession(
                                session,
                                account.user(),
                                Optional.ofNullable(bots.get(session.user())).map(Bot::grant))));
    }

    /** Refuses what a foreign key refuses. */
    void requireKnown(UserId user) {
        if (!accounts.containsKey(user) && !tombstones.contains(user) && !user.equals(Actor.SERVER.id())) {
            throw new IllegalStateException("No such user: " + user);
        }
    }

    /** The member of a room with this name, in the form in which names are compared. */
    Optional<UserId> memberNamed(String canonical, RoomId room) {
        return room(room).members().keySet().stream()
                .filter(member -> Optional.ofNullable(accounts.get(member))
                        .filter(account -> account.user().username().canonical().equals(canonical))
                        .isPresent())
                .findFirst();
    }

    /** Somebody under the name of today. */
    Actor signed(UserId user) {
        Credentials alive = accounts.get(user);
        return alive == null ? Actor.unnamed(user) : alive.user().actor();
    }

    /** The event with everybody under the name of today. */
    RoomEvent signed(RoomEvent event) {
        RoomChange change = event.change() instanceof OfOther made
                ? made.to(signed(made.member().id()))
                : event.change();
        return new RoomEvent(
                event.room(), event.sequence(), signed(event.actor().id()), event.at(), change);
    }

    /** The message with its author under the name of today. */
    Message signed(Message message) {
        return new Message(
                message.id(),
                message.room(),
                message.sequence(),
                signed(message.author().id()),
                message.text(),
                message.mentions(),
                message.postedAt(),
                message.editedAt(),
                message.reply(),
                message.attachments());
    }
}
