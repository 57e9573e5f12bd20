package org.hexachat.application.service.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertInvalid;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.ChatAssertions.violation;
import static org.hexachat.testkit.fixture.Samples.GOOD_PASSWORD;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.user.ChangePasswordUseCase;
import org.hexachat.application.port.in.user.ChangePasswordUseCase.Command;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.service.CutsObserved;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.RawPassword;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.hexachat.testkit.wrong.Lame;
import org.junit.jupiter.api.Test;

class ChangePasswordServiceTest {
    private static final String NEW = "seven wet umbrellas";

    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");

    private RateLimits limits = FakeRateLimits.unlimited();

    @Test
    void replaces_the_password_and_ends_every_other_session() {
        Caller elsewhere = world.loggedIn(world.accountOf(anna));
        Caller boris = world.callerNamed("boris");
        service(world.connections).change(new Command(anna, GOOD_PASSWORD, NEW));
        assertThat(isPassword(NEW)).isTrue();
        assertThat(world.storage.sessions().isOpen(anna.session())).isTrue();
        assertThat(world.storage.sessions().isOpen(elsewhere.session())).isFalse();
        assertThat(world.storage.sessions().isOpen(boris.session())).isTrue();
        assertThat(world.connections.closedSessions()).containsExactly(elsewhere.session());
    }

    @Test
    void cuts_a_session_only_after_it_was_durably_ended() {
        Caller elsewhere = world.loggedIn(world.accountOf(anna));
        CutsObserved cuts = new CutsObserved(() -> !world.storage.sessions().isOpen(elsewhere.session()));
        service(cuts).change(new Command(anna, GOOD_PASSWORD, NEW));
        assertThat(cuts.endedBefore()).containsExactly(true);
    }

    @Test
    void tells_a_wrong_old_and_a_bad_new_password_at_once() {
        assertInvalid(
                () -> service(world.connections).change(new Command(anna, "wrong", "1234567")),
                violation("current_password", ErrorCode.PASSWORD_INCORRECT),
                violation("new_password", ErrorCode.PASSWORD_TOO_SHORT),
                violation("new_password", ErrorCode.PASSWORD_TOO_COMMON),
                violation("new_password", ErrorCode.PASSWORD_ENTIRELY_NUMERIC));
        assertThat(isPassword(GOOD_PASSWORD)).isTrue();
    }

    @Test
    void tells_blank_passwords() {
        assertInvalid(
                () -> service(world.connections).change(new Command(anna, "", "")),
                violation("current_password", ErrorCode.INPUT_BLANK),
                violation("new_password", ErrorCode.INPUT_BLANK));
    }

    @Test
    void refuses_a_new_password_that_is_like_the_username() {
        Caller pelargonia = world.callerNamed("pelargonia");
        assertInvalid(
                () -> service(world.connections).change(new Command(pelargonia, GOOD_PASSWORD, "pelargonia9")),
                violation("new_password", ErrorCode.PASSWORD_LIKE_USERNAME));
    }

    @Test
    void an_account_that_is_gone_has_no_password_to_change() {
        world.storage.users().delete(anna.id());
        assertRefused(
                ErrorCode.TOKEN_INVALID,
                () -> service(world.connections).change(new Command(anna, GOOD_PASSWORD, NEW)));
    }

    @Test
    void whoever_has_a_token_cannot_try_passwords_without_end() {
        limits = FakeRateLimits.of(2);
        ChangePasswordUseCase change = service(world.connections);
        for (int i = 0; i < 2; i++) {
            assertInvalid(
                    () -> change.change(new Command(anna, "wrong", NEW)),
                    violation("current_password", ErrorCode.PASSWORD_INCORRECT));
        }
        assertRefused(ErrorCode.RATE_LIMITED, () -> change.change(new Command(anna, GOOD_PASSWORD, NEW)));
    }

    @Test
    void a_busy_hasher_changes_nothing() {
        world.hasher.becomeBusy();
        assertRefused(
                ErrorCode.SERVER_BUSY, () -> service(world.connections).change(new Command(anna, GOOD_PASSWORD, NEW)));
        assertThat(world.connections.closedSessions()).isEmpty();
    }

    @Test
    void a_store_that_fails_half_way_leaves_the_old_password_and_cuts_nobody() {
        SessionRepository failing = Lame.failing(SessionRepository.class, world.storage.sessions(), "revokeOthers");
        assertRefused(
                ErrorCode.STORAGE_UNAVAILABLE,
                () -> service(failing, world.connections).change(new Command(anna, GOOD_PASSWORD, NEW)));
        assertThat(isPassword(GOOD_PASSWORD)).isTrue();
        assertThat(world.connections.closedSessions()).isEmpty();
    }

    private ChangePasswordUseCase service(LiveConnections connections) {
        return service(world.storage.sessions(), connections);
    }

    private ChangePasswordUseCase service(SessionRepository sessions, LiveConnections connections) {
        return new ChangePasswordService(
                world.storage.users(),
                sessions,
                new PasswordProof(world.storage.users(), world.hasher, limits),
                world.policy,
                world.hasher,
                world.storage.transactions(),
                connections);
    }

    private boolean isPassword(String password) {
        return world.hasher.matches(
                new RawPassword(password),
                world.storage.users().findCredentials(anna.id()).orElseThrow().password());
    }
}
