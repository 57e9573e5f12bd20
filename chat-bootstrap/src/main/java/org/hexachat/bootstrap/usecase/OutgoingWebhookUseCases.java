package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.webhook.AddOutgoingWebhookUseCase;
import org.hexachat.application.port.in.webhook.DeleteOutgoingWebhookUseCase;
import org.hexachat.application.port.in.webhook.DeliverEventsUseCase;
import org.hexachat.application.port.in.webhook.EnableOutgoingWebhookUseCase;
import org.hexachat.application.port.in.webhook.ListOutgoingWebhooksUseCase;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.EventWriter;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.OutgoingWebhookRepository;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.port.out.WebhookSender;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.application.service.webhook.AddOutgoingWebhookService;
import org.hexachat.application.service.webhook.DeleteOutgoingWebhookService;
import org.hexachat.application.service.webhook.DeliverEventsService;
import org.hexachat.application.service.webhook.EnableOutgoingWebhookService;
import org.hexachat.application.service.webhook.ListOutgoingWebhooksService;
import org.hexachat.application.service.webhook.OutgoingWebhookAudit;
import org.hexachat.application.service.webhook.OutgoingWebhookChange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of outgoing webhooks. */
@Configuration(proxyBeanMethods = false)
class OutgoingWebhookUseCases {

    @Bean
    OutgoingWebhookAudit outgoingWebhookAudit(AuditLog log) {
        return new OutgoingWebhookAudit(log);
    }

    @Bean
    AddOutgoingWebhookUseCase addOutgoingWebhook(
            RoomAuthorization rooms,
            OutgoingWebhookRepository webhooks,
            RoomLog log,
            OutgoingWebhookAudit audit,
            TokenIssuer tokens,
            Transactions transactions,
            IdGenerator ids,
            Clock clock) {
        return new AddOutgoingWebhookService(rooms, webhooks, log, audit, tokens, transactions, ids, clock);
    }

    @Bean
    ListOutgoingWebhooksUseCase listOutgoingWebhooks(RoomAuthorization rooms, OutgoingWebhookRepository webhooks) {
        return new ListOutgoingWebhooksService(rooms, webhooks);
    }

    @Bean
    OutgoingWebhookChange outgoingWebhookChange(
            RoomAuthorization rooms,
            OutgoingWebhookRepository webhooks,
            OutgoingWebhookAudit audit,
            Transactions transactions,
            Clock clock) {
        return new OutgoingWebhookChange(rooms, webhooks, audit, transactions, clock);
    }

    @Bean
    EnableOutgoingWebhookUseCase enableOutgoingWebhook(
            OutgoingWebhookChange change, OutgoingWebhookRepository webhooks) {
        return new EnableOutgoingWebhookService(change, webhooks);
    }

    @Bean
    DeleteOutgoingWebhookUseCase deleteOutgoingWebhook(
            OutgoingWebhookChange change, OutgoingWebhookRepository webhooks) {
        return new DeleteOutgoingWebhookService(change, webhooks);
    }

    @Bean
    DeliverEventsUseCase deliverEvents(
            OutgoingWebhookRepository webhooks,
            RoomRepository rooms,
            RoomLog log,
            EventWriter writer,
            WebhookSender sender,
            OutgoingWebhookAudit audit,
            Clock clock) {
        return new DeliverEventsService(webhooks, rooms, log, writer, sender, audit, clock);
    }
}
