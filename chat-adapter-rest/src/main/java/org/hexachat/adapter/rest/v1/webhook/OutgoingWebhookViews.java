package org.hexachat.adapter.rest.v1.webhook;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.view.UserRefs;
import org.hexachat.adapter.rest.v1.webhook.wire.OutgoingWebhookView;
import org.hexachat.domain.webhook.OutgoingWebhook;
import org.hexachat.domain.webhook.WebhookSecret;

/** Shows outgoing webhooks to those who keep order. */
final class OutgoingWebhookViews {
    private OutgoingWebhookViews() {}

    /** Without the secret that signs. */
    static OutgoingWebhookView of(OutgoingWebhook webhook) {
        return of(webhook, Optional.empty());
    }

    /** With it, which is said once. */
    static OutgoingWebhookView withSecret(OutgoingWebhook webhook) {
        return of(webhook, Optional.of(webhook.secret()));
    }

    private static OutgoingWebhookView of(OutgoingWebhook webhook, Optional<WebhookSecret> secret) {
        boolean waits = webhook.failures() > 0 && !webhook.disabled();
        return new OutgoingWebhookView(
                webhook.id().value(),
                webhook.url().value(),
                secret.map(WebhookSecret::value).orElse(null),
                UserRefs.of(webhook.by()),
                webhook.createdAt(),
                webhook.delivered().value(),
                webhook.disabled() ? "disabled" : "active",
                webhook.failures(),
                waits ? webhook.nextAttempt() : null,
                webhook.error().orElse(null));
    }
}
