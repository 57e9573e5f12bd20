package org.hexachat.application.service.hook;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.hook.PostByWebhookUseCase;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.application.port.out.IncomingWebhookRepository;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.domain.bot.BotScope;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.session.SessionToken;

/** Finds the webhook by the hash of its secret, and says what it has to say on the way of all messages. */
public final class PostByWebhookService implements PostByWebhookUseCase {

    private final IncomingWebhookRepository webhooks;
    private final TokenIssuer tokens;
    private final SendMessageUseCase send;

    public PostByWebhookService(IncomingWebhookRepository webhooks, TokenIssuer tokens, SendMessageUseCase send) {
        this.webhooks = webhooks;
        this.tokens = tokens;
        this.send = send;
    }

    @Override
    public CompletionStage<RoomEvent> post(Command command) {
        IncomingWebhook webhook = webhooks.find(tokens.hash(secret(command)))
                .orElseThrow(() -> new ChatException(ErrorCode.INCOMING_WEBHOOK_INVALID));
        return send.send(new SendMessageUseCase.Command(
                caller(webhook), webhook.room(), command.text(), command.clientId(), Optional.empty()));
    }

    private static SessionToken secret(Command command) {
        if (!SessionToken.isWellFormed(command.secret())) {
            throw new ChatException(ErrorCode.INCOMING_WEBHOOK_INVALID);
        }
        return new SessionToken(command.secret());
    }

    /** A bot that may say something and is logged in nowhere. */
    private static Caller caller(IncomingWebhook webhook) {
        return new Caller(
                webhook.id(),
                webhook.account().name(),
                false,
                new SessionId(webhook.id().value()),
                Set.of(BotScope.MESSAGES_WRITE));
    }
}
