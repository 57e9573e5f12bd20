package org.hexachat.adapter.rest.v1.hook;

import org.hexachat.adapter.rest.v1.hook.wire.WebhookView;
import org.hexachat.adapter.rest.v1.view.UserRefs;
import org.hexachat.domain.hook.IncomingWebhook;

/** Shows incoming webhooks to those who keep order. */
final class WebhookViews {
    private WebhookViews() {}

    static WebhookView of(IncomingWebhook webhook) {
        return new WebhookView(
                webhook.id().value(), webhook.account().name().value(), UserRefs.of(webhook.by()), webhook.createdAt());
    }
}
