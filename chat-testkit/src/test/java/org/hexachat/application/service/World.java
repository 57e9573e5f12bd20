package org.hexachat.application.service;

import static org.hexachat.testkit.fixture.Samples.GOOD_PASSWORD;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.STANDARD_SETTINGS;
import static org.hexachat.testkit.fixture.Samples.aCaller;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aRoomNamed;
import static org.hexachat.testkit.fixture.Samples.aSessionOf;
import static org.hexachat.testkit.fixture.Samples.aUserNamed;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.service.administration.AccountAct;
import org.hexachat.application.service.message.MessageSurroundings;
import org.hexachat.application.service.room.FirstRoom;
import org.hexachat.application.service.room.RoomAct;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.application.service.settings.CurrentSettings;
import org.hexachat.application.service.user.AccountRemoval;
import org.hexachat.application.service.user.ErasureOrder;
import org.hexachat.application.service.user.LastAdministrator;
import org.hexachat.application.service.user.Registration;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.FileName;
import org.hexachat.domain.attachment.Rendition;
import org.hexachat.domain.attachment.Upload;
import org.hexachat.domain.attachment.UploadLimits;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.user.CommonPasswords;
import org.hexachat.domain.user.PasswordPolicy;
import org.hexachat.domain.user.RawPassword;
import org.hexachat.domain.user.User;
import org.hexachat.testkit.fake.FakePasswordHasher;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.hexachat.testkit.fake.FakeTokenIssuer;
import org.hexachat.testkit.fake.InMemoryNewRoomBroadcaster;
import org.hexachat.testkit.fake.InMemoryStorage;
import org.hexachat.testkit.fake.RecordingBroadcaster;
import org.hexachat.testkit.fake.RecordingLiveConnections;
import org.hexachat.testkit.fake.SequentialIdGenerator;
import org.hexachat.testkit.fake.SettableClock;

/** Everything around a use case, in memory. */
public final class World {
    public final InMemoryStorage storage = new InMemoryStorage();
    public final FakePasswordHasher hasher = FakePasswordHasher.create();
    public final FakeTokenIssuer tokens = new FakeTokenIssuer();
    public final RecordingBroadcaster broadcaster = new RecordingBroadcaster();
    public final RecordingLiveConnections connections = new RecordingLiveConnections();
    public final InMemoryNewRoomBroadcaster newRooms = new InMemoryNewRoomBroadcaster();
    public final RateLimits limits = FakeRateLimits.unlimited();
    public final SequentialIdGenerator ids = new SequentialIdGenerator();
    public final SettableClock clock = new SettableClock(NOON);
    public final PasswordPolicy policy = PasswordPolicy.standard(CommonPasswords.load());

    public final CurrentSettings settings = new CurrentSettings(storage.settings(), STANDARD_SETTINGS);

    public final RoomAuthorization authorization = new RoomAuthorization(storage.rooms(), storage.memberships());

    public final MessageSurroundings surroundings =
            new MessageSurroundings(storage.reactions(), storage.threads(), storage.blocks());
    public final Registration registration = new Registration(storage.users(), policy, hasher, ids, clock);
    public final FirstRoom firstRoom = new FirstRoom(storage.rooms(), storage.log(), ids, clock);
    public final RoomAct act = new RoomAct(storage.log(), broadcaster, clock);

    public final LastAdministrator lastAdministrator = new LastAdministrator(storage.accounts());
    public final AccountAct accountAct = new AccountAct(storage.users(), storage.audit(), clock);
    public final ErasureOrder erasure = new ErasureOrder(storage.jobs(), ids, clock);

    public final AccountRemoval removal = new AccountRemoval(
            storage.users(),
            lastAdministrator,
            storage.bots(),
            storage.sessions(),
            storage.memberships(),
            storage.blocks(),
            storage.log(),
            storage.transactions(),
            broadcaster,
            connections,
            clock);

    /** Somebody with the good password. */
    public User userNamed(String name) {
        User user = aUserNamed(name);
        storage.users().add(user, hasher.hash(new RawPassword(GOOD_PASSWORD)));
        return user;
    }

    /** Somebody with the good password, who is logged in. */
    public Caller callerNamed(String name) {
        return loggedIn(userNamed(name));
    }

    /** Somebody who runs the server, and is logged in. */
    public Caller administratorNamed(String name) {
        User user = userNamed(name);
        storage.users().grantAdministrator(user.id());
        return loggedIn(storage.users().findById(user.id()).orElseThrow());
    }

    public Caller loggedIn(User user) {
        Session session = aSessionOf(user);
        storage.sessions().add(session);
        return aCaller(user, session.id());
    }

    public User accountOf(Caller caller) {
        return storage.users().findById(caller.id()).orElseThrow();
    }

    public Room roomNamed(String name, Caller owner) {
        Room room = aRoomNamed(name, accountOf(owner));
        storage.log().create(room, Optional.empty());
        return room;
    }

    /** What this member said, as it was stored. */
    public RoomEvent said(Room room, Caller author, String text) {
        return storage.log().append(aMessage(room, accountOf(author), text)).event();
    }

    /** A file that this member sent, in a message without a text. */
    public AttachmentId sent(Room room, Caller author, byte[] bytes) {
        AttachmentId id = new AttachmentId(ids.next());
        FileName name = new FileName("file");
        long size = bytes.length;
        storage.attachments()
                .begin(
                        new Upload(id, room.id(), author.id(), name, size, clock.now()),
                        new UploadLimits(Math.max(1, size), 10, Math.max(1, size), Duration.ofDays(1)));
        storage.attachmentContents().write(id, Rendition.ORIGINAL, new ByteArrayInputStream(bytes), size);
        storage.attachments()
                .complete(new Attachment(id, name, ContentType.UNKNOWN, size, Optional.empty(), Optional.empty()));
        MessagePosted said =
                new MessagePosted(new MessageId(ids.next()), MessageText.besideFiles(""), Optional.empty());
        storage.log()
                .submit(new PendingEvent(room.id(), author.actor(), clock.now(), said), List.of(id))
                .toCompletableFuture()
                .join();
        return id;
    }

    public void join(Room room, Caller caller) {
        storage.log().append(aJoin(room, accountOf(caller)));
    }

    public boolean isMember(Room room, Caller caller) {
        return storage.memberships().find(room.id(), caller.id()).isPresent();
    }

    /** What is durable: what another thread sees. */
    public static <T> T durably(Supplier<T> look) {
        return CompletableFuture.supplyAsync(look).join();
    }
}
