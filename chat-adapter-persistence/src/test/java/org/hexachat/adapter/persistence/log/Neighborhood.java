package org.hexachat.adapter.persistence.log;

import static org.hexachat.testkit.fixture.Samples.GOOD_PASSWORD;
import static org.hexachat.testkit.fixture.Samples.STANDARD_SETTINGS;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.aSessionOf;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anyClientId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.user.ChangePasswordUseCase;
import org.hexachat.application.port.in.user.DeleteAccountUseCase;
import org.hexachat.application.service.settings.CurrentSettings;
import org.hexachat.application.service.user.AccountRemoval;
import org.hexachat.application.service.user.ChangePasswordService;
import org.hexachat.application.service.user.DeleteAccountService;
import org.hexachat.application.service.user.ErasureOrder;
import org.hexachat.application.service.user.LastAdministrator;
import org.hexachat.application.service.user.PasswordProof;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.user.MessageFate;
import org.hexachat.domain.user.PasswordPolicy;
import org.hexachat.domain.user.RawPassword;
import org.hexachat.domain.user.User;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.fake.FakePasswordHasher;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.hexachat.testkit.fake.RecordingLiveConnections;

/**
 * A few people in a few rooms who get in each other's way.
 *
 * @param sessions one for each person
 */
record Neighborhood(Storage storage, List<User> people, List<Session> sessions, List<Room> rooms) {

    private static final FakePasswordHasher HASHER = FakePasswordHasher.create();

    static Neighborhood in(Storage storage, int rooms, int people) {
        List<User> users = Stream.generate(() -> aUser()).limit(people).toList();
        users.forEach(user -> storage.users().add(user, HASHER.hash(new RawPassword(GOOD_PASSWORD))));
        List<Session> sessions = users.stream().map(user -> aSessionOf(user)).toList();
        sessions.forEach(storage.sessions()::add);
        List<Room> places =
                Stream.generate(() -> aRoomOf(users.getFirst())).limit(rooms).toList();
        places.forEach(place -> storage.log().create(place, Optional.empty()));
        return new Neighborhood(storage, users, sessions, places);
    }

    /** A life of so many steps; a refusal is part of life, a store that gives up is not. */
    boolean live(Random random, int steps) {
        for (int i = 0; i < steps; i++) {
            try {
                step(random);
            } catch (ChatException refused) {
                if (refused.code() == ErrorCode.STORAGE_UNAVAILABLE) {
                    throw refused;
                }
            }
        }
        return true;
    }

    private void step(Random random) {
        int who = random.nextInt(people.size());
        User user = people.get(who);
        Room room = rooms.get(random.nextInt(rooms.size()));
        int dice = random.nextInt(100);
        if (dice < 30) {
            submit(aMessage(room, user, "hi", anyClientId()));
        } else if (dice < 50) {
            storage.log().append(aMessage(room, user, "hi", anyClientId()));
        } else if (dice < 75) {
            storage.log().append(aJoin(room, user));
        } else if (dice < 82) {
            storage.log().append(aLeave(room, user));
        } else {
            seldom(dice, user, sessions.get(who), room);
        }
    }

    /** Answered, or refused, like what is appended. */
    private void submit(PendingEvent event) {
        try {
            storage.log().submit(event).toCompletableFuture().join();
        } catch (CompletionException failed) {
            throw (RuntimeException) failed.getCause();
        }
    }

    private void seldom(int dice, User user, Session session, Room room) {
        switch (dice) {
            case 82, 83, 84, 85 -> storage.sessions().revokeOldest(user.id(), 3);
            case 86, 87, 88, 89 -> storage.sessions().markUsed(session.id(), Instant.now());
            case 90, 91, 92, 93 -> storage.sessions().add(aSessionOf(user));
            case 94, 95, 96 -> changePassword(user, session);
            case 97, 98 -> deleteAccount(user, session);
            default -> storage.log().delete(room.id());
        }
    }

    private void changePassword(User user, Session session) {
        new ChangePasswordService(
                        storage.users(),
                        storage.sessions(),
                        new PasswordProof(storage.users(), HASHER, FakeRateLimits.unlimited()),
                        new PasswordPolicy(List.of()),
                        HASHER,
                        storage.transactions(),
                        new RecordingLiveConnections())
                .change(new ChangePasswordUseCase.Command(caller(user, session), GOOD_PASSWORD, GOOD_PASSWORD));
    }

    private void deleteAccount(User user, Session session) {
        new DeleteAccountService(
                        new AccountRemoval(
                                storage.users(),
                                new LastAdministrator(storage.accounts()),
                                storage.bots(),
                                storage.sessions(),
                                storage.memberships(),
                                storage.blocks(),
                                storage.log(),
                                storage.transactions(),
                                event -> {},
                                new RecordingLiveConnections(),
                                Instant::now),
                        new PasswordProof(storage.users(), HASHER, FakeRateLimits.unlimited()),
                        new ErasureOrder(storage.jobs(), UUID::randomUUID, Instant::now),
                        new CurrentSettings(storage.settings(), STANDARD_SETTINGS))
                .delete(new DeleteAccountUseCase.Command(
                        caller(user, session), GOOD_PASSWORD, Optional.of(MessageFate.ERASE)));
    }

    private static Caller caller(User user, Session session) {
        return new Caller(user.id(), user.username(), user.administrator(), session.id());
    }
}
