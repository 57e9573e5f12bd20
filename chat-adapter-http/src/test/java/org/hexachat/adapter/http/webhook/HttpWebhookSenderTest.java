package org.hexachat.adapter.http.webhook;

import java.time.Duration;
import org.hexachat.application.port.out.WebhookSender;
import org.hexachat.testkit.contract.WebhookSenderContract;

class HttpWebhookSenderTest extends WebhookSenderContract {

    @Override
    protected WebhookSender sender(boolean allowPrivate, Duration timeout) {
        return new HttpWebhookSender(new WebhookProperties(allowPrivate, Duration.ofSeconds(2), timeout));
    }
}
