package org.hexachat.application.service.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.GOOD_PASSWORD;
import static org.hexachat.testkit.fixture.Samples.NOON;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hexachat.application.port.in.session.LogInUseCase;
import org.hexachat.application.port.in.session.LogInUseCase.Command;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.SessionRepository.OpenSession;
import org.hexachat.application.service.CutsObserved;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.RawPassword;
import org.hexachat.domain.user.User;
import org.hexachat.testkit.fake.FakePasswordHasher;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.junit.jupiter.api.Test;

class LogInServiceTest {
    private final World world = new World();
    private final User anna = world.userNamed("anna");

    @Test
    void opens_a_session_for_the_token() {
        SessionToken token = service().logIn(new Command("ANNA", GOOD_PASSWORD));
        OpenSession open = open(token);
        assertThat(open.user()).isEqualTo(anna);
        assertThat(open.session().createdAt()).isEqualTo(NOON);
        assertThat(open.session().lastUsedAt()).isEqualTo(NOON);
    }

    @Test
    void each_login_is_a_session_of_its_own() {
        SessionToken one = service().logIn(new Command("anna", GOOD_PASSWORD));
        SessionToken two = service().logIn(new Command("anna", GOOD_PASSWORD));
        assertThat(open(one).session().id()).isNotEqualTo(open(two).session().id());
    }

    @Test
    void tells_nothing_about_what_was_wrong() {
        for (Command wrong : List.of(
                new Command("anna", "wrong"),
                new Command("nobody", GOOD_PASSWORD),
                new Command("an na", GOOD_PASSWORD),
                new Command("", GOOD_PASSWORD),
                new Command("anna", ""),
                new Command("anna", "x".repeat(RawPassword.MAX_CODE_POINTS + 1)))) {
            assertRefused(ErrorCode.CREDENTIALS_INVALID, () -> service().logIn(wrong));
        }
    }

    @Test
    void an_unknown_name_costs_what_a_wrong_password_costs() {
        int wrongPassword = costOf(new Command("anna", "wrong"));
        assertThat(wrongPassword).isEqualTo(1);
        assertThat(costOf(new Command("nobody", "wrong"))).isEqualTo(wrongPassword);
        assertThat(costOf(new Command("no such name", "wrong"))).isEqualTo(wrongPassword);
    }

    @Test
    void a_busy_hasher_refuses_whether_the_name_exists_or_not() {
        world.hasher.becomeBusy();
        assertRefused(ErrorCode.SERVER_BUSY, () -> service().logIn(new Command("anna", GOOD_PASSWORD)));
        assertRefused(ErrorCode.SERVER_BUSY, () -> service().logIn(new Command("nobody", GOOD_PASSWORD)));
    }

    @Test
    void renews_a_hash_that_has_become_weak() {
        PasswordHasher stronger = FakePasswordHasher.ofStrength(2);
        assertThat(stronger.isOutdated(storedHash())).isTrue();
        service(stronger, world.connections).logIn(new Command("anna", GOOD_PASSWORD));
        assertThat(stronger.isOutdated(storedHash())).isFalse();
        assertThat(stronger.matches(new RawPassword(GOOD_PASSWORD), storedHash()))
                .isTrue();
    }

    @Test
    void leaves_a_strong_hash_and_a_hash_that_was_not_matched_alone() {
        PasswordHash before = storedHash();
        service().logIn(new Command("anna", GOOD_PASSWORD));
        PasswordHasher stronger = FakePasswordHasher.ofStrength(2);
        assertRefused(
                ErrorCode.CREDENTIALS_INVALID,
                () -> service(stronger, world.connections).logIn(new Command("anna", "wrong")));
        assertThat(storedHash()).isEqualTo(before);
    }

    @Test
    void a_further_login_ends_the_session_that_was_used_longest_ago() {
        List<SessionToken> tokens = new ArrayList<>();
        for (int i = 0; i <= Session.MAX_PER_USER; i++) {
            tokens.add(service().logIn(new Command("anna", GOOD_PASSWORD)));
            world.clock.advance(Duration.ofSeconds(1));
        }
        assertThat(world.storage.sessions().find(world.tokens.hash(tokens.getFirst())))
                .isEmpty();
        assertThat(tokens.subList(1, tokens.size()))
                .allMatch(token ->
                        world.storage.sessions().find(world.tokens.hash(token)).isPresent());
        assertThat(world.connections.closedSessions()).hasSize(1);
    }

    @Test
    void cuts_the_oldest_session_only_after_it_was_durably_ended() {
        SessionToken first = service().logIn(new Command("anna", GOOD_PASSWORD));
        world.clock.advance(Duration.ofSeconds(1));
        CutsObserved cuts = new CutsObserved(
                () -> world.storage.sessions().find(world.tokens.hash(first)).isEmpty());
        for (int i = 0; i < Session.MAX_PER_USER; i++) {
            service(world.hasher, cuts).logIn(new Command("anna", GOOD_PASSWORD));
        }
        assertThat(cuts.endedBefore()).containsExactly(true);
    }

    @Test
    void a_password_that_is_changed_while_it_is_checked_opens_nothing() {
        PasswordHash another = world.hasher.hash(new RawPassword("another-horse-8"));
        PasswordHasher changing =
                new ObservedHasher(world.hasher, () -> world.storage.users().changePassword(anna.id(), another));
        assertRefused(
                ErrorCode.CREDENTIALS_INVALID,
                () -> service(changing, world.connections).logIn(new Command("anna", GOOD_PASSWORD)));
        assertThat(world.storage.sessions().revokeOldest(anna.id(), 0)).isEmpty();
    }

    @Test
    void tries_are_rationed_for_each_account_whether_it_exists_or_not_and_cost_no_hash_then() {
        LogInUseCase rationed = service(world.hasher, world.connections, FakeRateLimits.of(1));
        world.userNamed("boris");
        for (String name : List.of("anna", "nobody")) {
            assertRefused(ErrorCode.CREDENTIALS_INVALID, () -> rationed.logIn(new Command(name, "wrong")));
            int before = world.hasher.work();
            assertRefused(
                    ErrorCode.RATE_LIMITED,
                    () -> rationed.logIn(new Command(name.toUpperCase(Locale.ROOT), GOOD_PASSWORD)));
            assertThat(world.hasher.work()).isEqualTo(before);
        }
        assertThat(rationed.logIn(new Command("boris", GOOD_PASSWORD))).isNotNull();
    }

    private LogInUseCase service() {
        return service(world.hasher, world.connections);
    }

    private LogInUseCase service(PasswordHasher hasher, LiveConnections connections) {
        return service(hasher, connections, world.limits);
    }

    private LogInUseCase service(PasswordHasher hasher, LiveConnections connections, RateLimits limits) {
        return new LogInService(
                world.storage.users(),
                world.storage.sessions(),
                hasher,
                world.tokens,
                world.storage.transactions(),
                connections,
                limits,
                world.ids,
                world.clock);
    }

    private int costOf(Command command) {
        int before = world.hasher.work();
        assertRefused(ErrorCode.CREDENTIALS_INVALID, () -> service().logIn(command));
        return world.hasher.work() - before;
    }

    private OpenSession open(SessionToken token) {
        return world.storage.sessions().find(world.tokens.hash(token)).orElseThrow();
    }

    private PasswordHash storedHash() {
        return world.storage.users().findCredentials(anna.id()).orElseThrow().password();
    }

    /** Lets something happen between the check of a password and what follows from it. */
    private record ObservedHasher(PasswordHasher hasher, Runnable afterMatch) implements PasswordHasher {
        @Override
        public PasswordHash hash(RawPassword password) {
            return hasher.hash(password);
        }

        @Override
        public boolean matches(RawPassword password, PasswordHash hash) {
            boolean matches = hasher.matches(password, hash);
            afterMatch.run();
            return matches;
        }

        @Override
        public void matchNothing(RawPassword password) {
            hasher.matchNothing(password);
        }

        @Override
        public boolean isOutdated(PasswordHash hash) {
            return hasher.isOutdated(hash);
        }
    }
}
