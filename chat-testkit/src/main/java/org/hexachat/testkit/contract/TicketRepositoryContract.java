package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aSessionOf;
import static org.hexachat.testkit.fixture.Samples.aTicketOf;
import static org.hexachat.testkit.fixture.Samples.anyTokenHash;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.SessionRepository.OpenSession;
import org.hexachat.application.port.out.TicketRepository;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.session.Ticket;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every {@link TicketRepository} must do. Untested: the very instant of expiry, which nobody can hit. */
public abstract class TicketRepositoryContract extends StorageContract {
    private static final Instant LATER = NOON.plusSeconds(30);

    @Test
    void a_ticket_opens_its_session_once() {
        User user = someone();
        Session session = opened(user);
        Ticket ticket = added(session);
        assertThat(take(ticket, NOON)).contains(new OpenSession(session, user, Optional.empty()));
        assertThat(take(ticket, NOON)).isEmpty();
    }

    @Test
    void another_ticket_opens_nothing_and_uses_nothing_up() {
        Session session = opened(someone());
        Ticket ticket = added(session);
        assertThat(tickets().take(anyTokenHash(), NOON)).isEmpty();
        assertThat(tickets().take(session.tokenHash(), NOON)).isEmpty();
        assertThat(take(ticket, NOON)).isPresent();
    }

    @Test
    void a_session_may_have_several_tickets() {
        Session session = opened(someone());
        Ticket one = added(session);
        Ticket two = added(session);
        assertThat(take(two, NOON)).isPresent();
        assertThat(take(one, NOON)).isPresent();
    }

    @Test
    void a_ticket_opens_until_it_expires() {
        Session session = opened(someone());
        Ticket inTime = added(session);
        Ticket late = added(session);
        assertThat(take(inTime, LATER.minusNanos(1000))).isPresent();
        assertThat(take(late, LATER.plusNanos(1000))).isEmpty();
    }

    @Test
    void a_ticket_opens_nothing_once_its_session_has_ended() {
        Session session = opened(someone());
        Ticket ticket = added(session);
        storage().sessions().revoke(session.id());
        assertThat(take(ticket, NOON)).isEmpty();
    }

    @Test
    void a_ticket_opens_nothing_once_its_account_is_deleted() {
        User user = someone();
        Ticket ticket = added(opened(user));
        storage().users().delete(user.id());
        assertThat(take(ticket, NOON)).isEmpty();
    }

    @Test
    void a_ticket_of_a_session_that_has_ended_is_not_kept() {
        Session session = opened(someone());
        storage().sessions().revoke(session.id());
        assertThat(take(added(session), NOON)).isEmpty();
    }

    @Test
    void what_has_expired_is_forgotten_and_nothing_else() {
        Session session = opened(someone());
        Ticket expired = added(session);
        Ticket fresh = aTicketOf(session, LATER.plusSeconds(60));
        tickets().add(fresh);
        tickets().removeExpired(LATER.plusSeconds(1));
        assertThat(take(expired, NOON)).isEmpty();
        assertThat(take(fresh, NOON)).isPresent();
    }

    @RepeatedTest(3)
    void of_many_who_show_one_ticket_at_once_one_gets_in() {
        Ticket ticket = added(opened(someone()));
        List<Optional<OpenSession>> taken = Race.between(8, i -> () -> take(ticket, NOON));
        assertThat(taken.stream().flatMap(Optional::stream)).hasSize(1);
    }

    private Session opened(User user) {
        Session session = aSessionOf(user);
        storage().sessions().add(session);
        return session;
    }

    private Ticket added(Session session) {
        Ticket ticket = aTicketOf(session, LATER);
        tickets().add(ticket);
        return ticket;
    }

    private Optional<OpenSession> take(Ticket ticket, Instant now) {
        return tickets().take(ticket.hash(), now);
    }

    private TicketRepository tickets() {
        return storage().tickets();
    }
}
