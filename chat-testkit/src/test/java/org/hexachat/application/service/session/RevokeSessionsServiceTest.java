package org.hexachat.application.service.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.anySessionId;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.service.CutsObserved;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.Test;

class RevokeSessionsServiceTest {
    private final World world = new World();
    private final User anna = world.userNamed("anna");
    private final Caller here = world.loggedIn(anna);
    private final Caller elsewhere = world.loggedIn(anna);
    private final Caller boris = world.callerNamed("boris");
    private final RevokeSessionsService revoke = new RevokeSessionsService(world.storage.sessions(), world.connections);

    @Test
    void one_sees_ones_own_sessions_the_one_that_was_used_last_first() {
        world.storage.sessions().markUsed(elsewhere.session(), NOON.plusSeconds(60));
        assertThat(new ListSessionsService(world.storage.sessions()).list(here))
                .extracting(Session::id)
                .containsExactly(elsewhere.session(), here.session());
    }

    @Test
    void one_ends_a_session_elsewhere_and_this_one_goes_on() {
        revoke.revoke(here, elsewhere.session());
        assertThat(world.storage.sessions().isOpen(elsewhere.session())).isFalse();
        assertThat(world.storage.sessions().isOpen(here.session())).isTrue();
        assertThat(world.connections.closedSessions()).containsExactly(elsewhere.session());
    }

    @Test
    void nobody_ends_somebody_elses_session_or_learns_of_it() {
        assertRefused(ErrorCode.SESSION_NOT_FOUND, () -> revoke.revoke(here, boris.session()));
        assertRefused(ErrorCode.SESSION_NOT_FOUND, () -> revoke.revoke(here, anySessionId()));
        assertThat(world.storage.sessions().isOpen(boris.session())).isTrue();
        assertThat(world.connections.closedSessions()).isEmpty();
    }

    @Test
    void one_ends_all_of_ones_sessions() {
        revoke.revokeAll(here);
        assertThat(world.storage.sessions().listOf(anna.id())).isEmpty();
        assertThat(world.storage.sessions().isOpen(boris.session())).isTrue();
        assertThat(world.connections.closedSessions()).containsExactlyInAnyOrder(here.session(), elsewhere.session());
    }

    @Test
    void connections_are_cut_only_after_the_session_durably_ended() {
        CutsObserved cuts = new CutsObserved(() -> !world.storage.sessions().isOpen(elsewhere.session()));
        RevokeSessionsService observed = new RevokeSessionsService(world.storage.sessions(), cuts);
        observed.revoke(here, elsewhere.session());
        observed.revokeAll(here);
        assertThat(cuts.endedBefore()).containsExactly(true, true);
    }
}
