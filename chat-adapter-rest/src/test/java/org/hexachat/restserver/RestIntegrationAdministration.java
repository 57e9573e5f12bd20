package org.hexachat.restserver;

import org.hexachat.application.port.in.administration.ListAdministeredBotsUseCase;
import org.hexachat.application.port.in.administration.RemoveBotUseCase;
import org.hexachat.application.service.administration.AccountAct;
import org.hexachat.application.service.administration.ListAdministeredBotsService;
import org.hexachat.application.service.administration.RemoveBotService;
import org.hexachat.testkit.fake.InMemoryStorage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What those can ask of the bots in memory who run the server. */
@Configuration(proxyBeanMethods = false)
class RestIntegrationAdministration {
    private final RestServer server;
    private final InMemoryStorage storage;

    RestIntegrationAdministration(RestServer server) {
        this.server = server;
        this.storage = server.storage();
    }

    @Bean
    ListAdministeredBotsUseCase listAdministeredBots() {
        return new ListAdministeredBotsService(storage.administeredBots(), storage.users());
    }

    @Bean
    RemoveBotUseCase removeBot() {
        return new RemoveBotService(
                storage.administeredBots(),
                server.removal(),
                new AccountAct(storage.users(), storage.audit(), server.clock));
    }
}
