package org.hexachat.application.service.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;

import java.time.Duration;
import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.session.IssueTicketUseCase.IssuedTicket;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.session.Ticket;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.junit.jupiter.api.Test;

class TicketServicesTest {
    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final IssueTicketService issue = issuing(world.limits);
    private final RedeemTicketService redeem =
            new RedeemTicketService(world.storage.tickets(), world.tokens, world.clock);

    @Test
    void a_ticket_lets_its_bearer_in_once() {
        String secret = issue.issue(anna).secret().value();
        assertThat(redeem.redeem(secret)).isEqualTo(anna);
        assertRefused(ErrorCode.TICKET_INVALID, () -> redeem.redeem(secret));
    }

    @Test
    void a_ticket_lets_in_the_administrator_as_one() {
        Caller root = world.administratorNamed("root");
        assertThat(redeem.redeem(issue.issue(root).secret().value()).administrator())
                .isTrue();
    }

    @Test
    void a_ticket_lives_as_long_as_it_says() {
        IssuedTicket used = issue.issue(anna);
        IssuedTicket forgotten = issue.issue(anna);
        assertThat(used.expiresAt()).isEqualTo(world.clock.now().plus(Ticket.LIFETIME));
        world.clock.advance(Ticket.LIFETIME.minus(Duration.ofMillis(1)));
        assertThat(redeem.redeem(used.secret().value())).isEqualTo(anna);
        world.clock.advance(Duration.ofMillis(2));
        assertRefused(
                ErrorCode.TICKET_INVALID, () -> redeem.redeem(forgotten.secret().value()));
    }

    @Test
    void a_ticket_ends_with_its_session() {
        String secret = issue.issue(anna).secret().value();
        world.storage.sessions().revoke(anna.session());
        assertRefused(ErrorCode.TICKET_INVALID, () -> redeem.redeem(secret));
        String late = issue.issue(anna).secret().value();
        assertRefused(ErrorCode.TICKET_INVALID, () -> redeem.redeem(late));
    }

    @Test
    void what_was_never_a_ticket_is_an_invalid_one() {
        for (String wrong : List.of(world.tokens.issue().value(), "", "no ticket", "x".repeat(1000), "\ud800")) {
            assertRefused(ErrorCode.TICKET_INVALID, () -> redeem.redeem(wrong));
        }
    }

    @Test
    void tickets_are_rationed_for_each_user() {
        IssueTicketService rationed = issuing(FakeRateLimits.of(1));
        assertThat(rationed.issue(anna)).isNotNull();
        assertRefused(ErrorCode.RATE_LIMITED, () -> rationed.issue(anna));
        assertThat(rationed.issue(world.callerNamed("boris"))).isNotNull();
    }

    @Test
    void a_ticket_does_not_print_its_secret() {
        IssuedTicket ticket = issue.issue(anna);
        assertThat(ticket.toString()).doesNotContain(ticket.secret().value());
    }

    private IssueTicketService issuing(RateLimits limits) {
        return new IssueTicketService(world.storage.tickets(), world.tokens, limits, world.clock);
    }
}
