package org.hexachat.application.port.out;

import java.time.Instant;
import org.hexachat.domain.webhook.WebhookSecret;
import org.hexachat.domain.webhook.WebhookUrl;

/** Sends what happened to an address elsewhere. Takes so long at most, whatever the other side does, and never throws for what it does. */
public interface WebhookSender {

    /** Sends a message once, signed, follows no redirect, and never sends to where it may not. */
    Answer send(WebhookUrl url, WebhookSecret secret, Message message);

    /**
     * What is sent.
     *
     * @param id the same each time that the same thing is sent to the same webhook, and of nothing else
     * @param at when this attempt is made
     * @param body JSON
     */
    record Message(String id, Instant at, String body) {}

    /** What the other side made of it. */
    sealed interface Answer {

        /** It has it. */
        record Taken() implements Answer {}

        /** It may have it, and may take it later. */
        record Failed(String why) implements Answer {}

        /** It wants nothing any more (410 Gone). */
        record Gone() implements Answer {}
    }
}
