package org.hexachat.application.service.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.anySessionId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.service.CutsObserved;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.Test;

class SessionServicesTest {
    private final World world = new World();
    private final User anna = world.userNamed("anna");
    private final SessionToken token = world.tokens.issue();
    private final Session session = open(token);
    private final AuthenticateService authenticate =
            new AuthenticateService(world.storage.sessions(), world.tokens, world.clock);

    @Test
    void a_token_is_recognized() {
        assertThat(authenticate.authenticate(token.value()))
                .isEqualTo(new Caller(anna.id(), anna.username(), false, session.id()));
    }

    @Test
    void an_administrator_is_recognized_as_one() {
        world.storage.users().grantAdministrator(anna.id());
        assertThat(authenticate.authenticate(token.value()).administrator()).isTrue();
    }

    @Test
    void what_opens_nothing_is_an_invalid_token() {
        for (String wrong : List.of(world.tokens.issue().value(), "", "no token", "x".repeat(1000), "\ud800")) {
            assertRefused(ErrorCode.TOKEN_INVALID, () -> authenticate.authenticate(wrong));
        }
    }

    @Test
    void a_token_of_a_deleted_account_is_invalid() {
        world.storage.users().delete(anna.id());
        assertRefused(ErrorCode.TOKEN_INVALID, () -> authenticate.authenticate(token.value()));
    }

    @Test
    void a_use_is_written_down_once_a_minute() {
        world.clock.advance(Session.USE_RESOLUTION);
        authenticate.authenticate(token.value());
        assertThat(lastUse()).isEqualTo(NOON);
        world.clock.advance(Duration.ofMillis(1));
        authenticate.authenticate(token.value());
        assertThat(lastUse()).isEqualTo(world.clock.now());
    }

    @Test
    void logging_out_ends_this_session_and_no_other() {
        Caller elsewhere = world.loggedIn(anna);
        Caller here = authenticate.authenticate(token.value());
        new LogOutService(world.storage.sessions(), world.connections).logOut(here);
        assertRefused(ErrorCode.TOKEN_INVALID, () -> authenticate.authenticate(token.value()));
        assertThat(world.storage.sessions().isOpen(elsewhere.session())).isTrue();
        assertThat(world.connections.closedSessions()).containsExactly(session.id());
    }

    @Test
    void logging_out_cuts_only_after_the_session_was_durably_ended() {
        CutsObserved cuts = new CutsObserved(() -> !world.storage.sessions().isOpen(session.id()));
        new LogOutService(world.storage.sessions(), cuts).logOut(authenticate.authenticate(token.value()));
        assertThat(cuts.endedBefore()).containsExactly(true);
    }

    private Session open(SessionToken opened) {
        Session added = new Session(anySessionId(), anna.id(), world.tokens.hash(opened), NOON, NOON);
        world.storage.sessions().add(added);
        return added;
    }

    private Instant lastUse() {
        return world.storage
                .sessions()
                .find(world.tokens.hash(token))
                .orElseThrow()
                .session()
                .lastUsedAt();
    }
}
