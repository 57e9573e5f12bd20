package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.session.AuthenticateUseCase;
import org.hexachat.application.port.in.session.ConfirmSessionUseCase;
import org.hexachat.application.port.in.session.IssueTicketUseCase;
import org.hexachat.application.port.in.session.ListSessionsUseCase;
import org.hexachat.application.port.in.session.LogInUseCase;
import org.hexachat.application.port.in.session.LogOutUseCase;
import org.hexachat.application.port.in.session.RedeemTicketUseCase;
import org.hexachat.application.port.in.session.RevokeSessionsUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.TicketRepository;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.application.service.session.AuthenticateService;
import org.hexachat.application.service.session.ConfirmSessionService;
import org.hexachat.application.service.session.IssueTicketService;
import org.hexachat.application.service.session.ListSessionsService;
import org.hexachat.application.service.session.LogInService;
import org.hexachat.application.service.session.LogOutService;
import org.hexachat.application.service.session.RedeemTicketService;
import org.hexachat.application.service.session.RevokeSessionsService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of sessions. */
@Configuration(proxyBeanMethods = false)
class SessionUseCases {

    @Bean
    LogInUseCase logIn(
            UserRepository users,
            SessionRepository sessions,
            PasswordHasher hasher,
            TokenIssuer tokens,
            Transactions transactions,
            LiveConnections connections,
            RateLimits limits,
            IdGenerator ids,
            Clock clock) {
        return new LogInService(users, sessions, hasher, tokens, transactions, connections, limits, ids, clock);
    }

    @Bean
    AuthenticateUseCase authenticate(SessionRepository sessions, TokenIssuer tokens, Clock clock) {
        return new AuthenticateService(sessions, tokens, clock);
    }

    @Bean
    ConfirmSessionUseCase confirmSession(SessionRepository sessions) {
        return new ConfirmSessionService(sessions);
    }

    @Bean
    LogOutUseCase logOut(SessionRepository sessions, LiveConnections connections) {
        return new LogOutService(sessions, connections);
    }

    @Bean
    ListSessionsUseCase listSessions(SessionRepository sessions) {
        return new ListSessionsService(sessions);
    }

    @Bean
    RevokeSessionsUseCase revokeSessions(SessionRepository sessions, LiveConnections connections) {
        return new RevokeSessionsService(sessions, connections);
    }

    @Bean
    IssueTicketUseCase issueTicket(TicketRepository tickets, TokenIssuer tokens, RateLimits limits, Clock clock) {
        return new IssueTicketService(tickets, tokens, limits, clock);
    }

    @Bean
    RedeemTicketUseCase redeemTicket(TicketRepository tickets, TokenIssuer tokens, Clock clock) {
        return new RedeemTicketService(tickets, tokens, clock);
    }
}
