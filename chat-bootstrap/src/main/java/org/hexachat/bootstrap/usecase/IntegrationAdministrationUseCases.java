package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.administration.ListAdministeredBotsUseCase;
import org.hexachat.application.port.in.administration.ListAdministeredIncomingWebhooksUseCase;
import org.hexachat.application.port.in.administration.ListAdministeredInvitationsUseCase;
import org.hexachat.application.port.in.administration.ListAdministeredOutgoingWebhooksUseCase;
import org.hexachat.application.port.in.administration.RemoveBotUseCase;
import org.hexachat.application.port.out.AdministeredBotRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IncomingWebhookRepository;
import org.hexachat.application.port.out.InvitationRepository;
import org.hexachat.application.port.out.OutgoingWebhookRepository;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.application.service.administration.AccountAct;
import org.hexachat.application.service.administration.ListAdministeredBotsService;
import org.hexachat.application.service.administration.ListAdministeredIncomingWebhooksService;
import org.hexachat.application.service.administration.ListAdministeredInvitationsService;
import org.hexachat.application.service.administration.ListAdministeredOutgoingWebhooksService;
import org.hexachat.application.service.administration.RemoveBotService;
import org.hexachat.application.service.administration.RoomItems;
import org.hexachat.application.service.user.AccountRemoval;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What those can ask about bots, invitations and webhooks who run the server. */
@Configuration(proxyBeanMethods = false)
class IntegrationAdministrationUseCases {

    @Bean
    ListAdministeredBotsUseCase listAdministeredBots(AdministeredBotRepository bots, UserRepository users) {
        return new ListAdministeredBotsService(bots, users);
    }

    @Bean
    RemoveBotUseCase removeBot(AdministeredBotRepository bots, AccountRemoval removal, AccountAct act) {
        return new RemoveBotService(bots, removal, act);
    }

    @Bean
    RoomItems roomItems(RoomRepository rooms, UserRepository users) {
        return new RoomItems(rooms, users);
    }

    @Bean
    ListAdministeredInvitationsUseCase listAdministeredInvitations(
            RoomItems items, InvitationRepository invitations, Clock clock) {
        return new ListAdministeredInvitationsService(items, invitations, clock);
    }

    @Bean
    ListAdministeredIncomingWebhooksUseCase listAdministeredIncomingWebhooks(
            RoomItems items, IncomingWebhookRepository webhooks) {
        return new ListAdministeredIncomingWebhooksService(items, webhooks);
    }

    @Bean
    ListAdministeredOutgoingWebhooksUseCase listAdministeredOutgoingWebhooks(
            RoomItems items, OutgoingWebhookRepository webhooks) {
        return new ListAdministeredOutgoingWebhooksService(items, webhooks);
    }
}
