package org.hexachat.restserver;

import org.hexachat.application.port.in.administration.ListAdministeredBotsUseCase;
import org.hexachat.application.port.in.administration.ListAdministeredIncomingWebhooksUseCase;
import org.hexachat.application.port.in.administration.ListAdministeredInvitationsUseCase;
import org.hexachat.application.port.in.administration.ListAdministeredOutgoingWebhooksUseCase;
import org.hexachat.application.port.in.administration.RemoveBotUseCase;
import org.hexachat.application.service.administration.AccountAct;
import org.hexachat.application.service.administration.ListAdministeredBotsService;
import org.hexachat.application.service.administration.ListAdministeredIncomingWebhooksService;
import org.hexachat.application.service.administration.ListAdministeredInvitationsService;
import org.hexachat.application.service.administration.ListAdministeredOutgoingWebhooksService;
import org.hexachat.application.service.administration.RemoveBotService;
import org.hexachat.application.service.administration.RoomItems;
import org.hexachat.testkit.fake.InMemoryStorage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What those can ask of bots, invitations and webhooks in memory who run the server. */
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

    @Bean
    ListAdministeredInvitationsUseCase listAdministeredInvitations() {
        return new ListAdministeredInvitationsService(items(), storage.invitations(), server.clock);
    }

    @Bean
    ListAdministeredIncomingWebhooksUseCase listAdministeredIncomingWebhooks() {
        return new ListAdministeredIncomingWebhooksService(items(), storage.webhooks());
    }

    @Bean
    ListAdministeredOutgoingWebhooksUseCase listAdministeredOutgoingWebhooks() {
        return new ListAdministeredOutgoingWebhooksService(items(), storage.outgoingWebhooks());
    }

    private RoomItems items() {
        return new RoomItems(storage.rooms(), storage.users());
    }
}
