package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.administration.CreateAccountUseCase;
import org.hexachat.application.port.in.administration.DisableAccountUseCase;
import org.hexachat.application.port.in.administration.EnableAccountUseCase;
import org.hexachat.application.port.in.administration.EndAccountSessionsUseCase;
import org.hexachat.application.port.in.administration.GrantAdministratorUseCase;
import org.hexachat.application.port.in.administration.ListAccountSessionsUseCase;
import org.hexachat.application.port.in.administration.ListAccountsUseCase;
import org.hexachat.application.port.in.administration.RemoveAccountUseCase;
import org.hexachat.application.port.in.administration.ResetPasswordUseCase;
import org.hexachat.application.port.in.administration.RevokeAdministratorUseCase;
import org.hexachat.application.port.in.administration.ShowAccountUseCase;
import org.hexachat.application.port.out.AccountRepository;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.application.service.administration.AccountAct;
import org.hexachat.application.service.administration.CreateAccountService;
import org.hexachat.application.service.administration.DisableAccountService;
import org.hexachat.application.service.administration.EnableAccountService;
import org.hexachat.application.service.administration.EndAccountSessionsService;
import org.hexachat.application.service.administration.GrantAdministratorService;
import org.hexachat.application.service.administration.ListAccountSessionsService;
import org.hexachat.application.service.administration.ListAccountsService;
import org.hexachat.application.service.administration.RemoveAccountService;
import org.hexachat.application.service.administration.ResetPasswordService;
import org.hexachat.application.service.administration.RevokeAdministratorService;
import org.hexachat.application.service.administration.ShowAccountService;
import org.hexachat.application.service.settings.CurrentSettings;
import org.hexachat.application.service.user.AccountRemoval;
import org.hexachat.application.service.user.ErasureOrder;
import org.hexachat.application.service.user.LastAdministrator;
import org.hexachat.application.service.user.Registration;
import org.hexachat.domain.user.PasswordPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What those can ask for who run the server. */
@Configuration(proxyBeanMethods = false)
class AdministrationUseCases {

    @Bean
    AccountAct accountAct(UserRepository users, AuditLog audit, Clock clock) {
        return new AccountAct(users, audit, clock);
    }

    @Bean
    ListAccountsUseCase listAccounts(AccountRepository accounts) {
        return new ListAccountsService(accounts);
    }

    @Bean
    ShowAccountUseCase showAccount(AccountRepository accounts) {
        return new ShowAccountService(accounts);
    }

    @Bean
    CreateAccountUseCase createAccount(Registration registration, AccountAct act, Transactions transactions) {
        return new CreateAccountService(registration, act, transactions);
    }

    @Bean
    GrantAdministratorUseCase grantAdministrator(UserRepository users, AccountAct act, Transactions transactions) {
        return new GrantAdministratorService(users, act, transactions);
    }

    @Bean
    RevokeAdministratorUseCase revokeAdministrator(
            AccountRepository accounts,
            SessionRepository sessions,
            LastAdministrator lastAdministrator,
            AccountAct act,
            Transactions transactions,
            LiveConnections connections) {
        return new RevokeAdministratorService(accounts, sessions, lastAdministrator, act, transactions, connections);
    }

    @Bean
    DisableAccountUseCase disableAccount(
            AccountRepository accounts,
            SessionRepository sessions,
            LastAdministrator lastAdministrator,
            AccountAct act,
            Transactions transactions,
            LiveConnections connections,
            Clock clock) {
        return new DisableAccountService(accounts, sessions, lastAdministrator, act, transactions, connections, clock);
    }

    @Bean
    EnableAccountUseCase enableAccount(AccountRepository accounts, AccountAct act, Transactions transactions) {
        return new EnableAccountService(accounts, act, transactions);
    }

    @Bean
    ResetPasswordUseCase resetPassword(
            UserRepository users,
            SessionRepository sessions,
            AccountAct act,
            PasswordPolicy policy,
            PasswordHasher hasher,
            Transactions transactions,
            LiveConnections connections) {
        return new ResetPasswordService(users, sessions, act, policy, hasher, transactions, connections);
    }

    @Bean
    ListAccountSessionsUseCase listAccountSessions(SessionRepository sessions, AccountAct act) {
        return new ListAccountSessionsService(sessions, act);
    }

    @Bean
    EndAccountSessionsUseCase endAccountSessions(
            SessionRepository sessions, AccountAct act, Transactions transactions, LiveConnections connections) {
        return new EndAccountSessionsService(sessions, act, transactions, connections);
    }

    @Bean
    RemoveAccountUseCase removeAccount(
            AccountRemoval removal, ErasureOrder erasure, CurrentSettings settings, AccountAct act) {
        return new RemoveAccountService(removal, erasure, settings, act);
    }
}
