package org.hexachat.restserver;

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
import org.hexachat.testkit.fake.InMemoryStorage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What those can ask of the server in memory who run it. */
@Configuration(proxyBeanMethods = false)
@Import({RestRoomAdministration.class, RestIntegrationAdministration.class})
class RestAdministration {
    private final RestServer server;
    private final InMemoryStorage storage;

    RestAdministration(RestServer server) {
        this.server = server;
        this.storage = server.storage();
    }

    private AccountAct act() {
        return new AccountAct(storage.users(), storage.audit(), server.clock);
    }

    @Bean
    ListAccountsUseCase listAccounts() {
        return new ListAccountsService(storage.accounts());
    }

    @Bean
    ShowAccountUseCase showAccount() {
        return new ShowAccountService(storage.accounts());
    }

    @Bean
    CreateAccountUseCase createAccount() {
        return new CreateAccountService(server.registration(), act(), storage.transactions());
    }

    @Bean
    GrantAdministratorUseCase grantAdministrator() {
        return new GrantAdministratorService(storage.users(), act(), storage.transactions());
    }

    @Bean
    RevokeAdministratorUseCase revokeAdministrator() {
        return new RevokeAdministratorService(
                storage.accounts(),
                storage.sessions(),
                server.lastAdministrator(),
                act(),
                storage.transactions(),
                server.connections);
    }

    @Bean
    DisableAccountUseCase disableAccount() {
        return new DisableAccountService(
                storage.accounts(),
                storage.sessions(),
                server.lastAdministrator(),
                act(),
                storage.transactions(),
                server.connections,
                server.clock);
    }

    @Bean
    EnableAccountUseCase enableAccount() {
        return new EnableAccountService(storage.accounts(), act(), storage.transactions());
    }

    @Bean
    ResetPasswordUseCase resetPassword() {
        return new ResetPasswordService(
                storage.users(),
                storage.sessions(),
                act(),
                server.policy,
                server.hasher,
                storage.transactions(),
                server.connections);
    }

    @Bean
    ListAccountSessionsUseCase listAccountSessions() {
        return new ListAccountSessionsService(storage.sessions(), act());
    }

    @Bean
    EndAccountSessionsUseCase endAccountSessions() {
        return new EndAccountSessionsService(storage.sessions(), act(), storage.transactions(), server.connections);
    }

    @Bean
    RemoveAccountUseCase removeAccount() {
        return new RemoveAccountService(server.removal(), server.erasure(), server.settings(), act());
    }
}
