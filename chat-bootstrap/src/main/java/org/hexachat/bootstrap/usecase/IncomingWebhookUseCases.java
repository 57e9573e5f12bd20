package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.hook.ListIncomingWebhooksUseCase;
import org.hexachat.application.port.in.hook.MakeIncomingWebhookUseCase;
import org.hexachat.application.port.in.hook.PostByWebhookUseCase;
import org.hexachat.application.port.in.hook.RevokeIncomingWebhookUseCase;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.IncomingWebhookRepository;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.service.hook.ListIncomingWebhooksService;
import org.hexachat.application.service.hook.MakeIncomingWebhookService;
import org.hexachat.application.service.hook.PostByWebhookService;
import org.hexachat.application.service.hook.RevokeIncomingWebhookService;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.application.service.user.AccountRemoval;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of incoming webhooks. */
@Configuration(proxyBeanMethods = false)
class IncomingWebhookUseCases {

    @Bean
    MakeIncomingWebhookUseCase makeIncomingWebhook(
            RoomAuthorization rooms,
            IncomingWebhookRepository webhooks,
            RoomLog log,
            AuditLog audit,
            Transactions transactions,
            RoomEventBroadcaster broadcaster,
            TokenIssuer tokens,
            RateLimits limits,
            IdGenerator ids,
            Clock clock) {
        return new MakeIncomingWebhookService(
                rooms, webhooks, log, audit, transactions, broadcaster, tokens, limits, ids, clock);
    }

    @Bean
    ListIncomingWebhooksUseCase listIncomingWebhooks(RoomAuthorization rooms, IncomingWebhookRepository webhooks) {
        return new ListIncomingWebhooksService(rooms, webhooks);
    }

    @Bean
    RevokeIncomingWebhookUseCase revokeIncomingWebhook(
            RoomAuthorization rooms,
            IncomingWebhookRepository webhooks,
            AccountRemoval removal,
            AuditLog audit,
            Clock clock) {
        return new RevokeIncomingWebhookService(rooms, webhooks, removal, audit, clock);
    }

    @Bean
    PostByWebhookUseCase postByWebhook(
            IncomingWebhookRepository webhooks, TokenIssuer tokens, SendMessageUseCase send) {
        return new PostByWebhookService(webhooks, tokens, send);
    }
}
