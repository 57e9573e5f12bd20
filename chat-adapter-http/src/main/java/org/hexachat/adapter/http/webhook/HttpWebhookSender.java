package org.hexachat.adapter.http.webhook;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.hexachat.adapter.http.client.Outcome;
import org.hexachat.adapter.http.client.OutgoingHttp;
import org.hexachat.application.port.out.WebhookSender;
import org.hexachat.domain.webhook.WebhookSecret;
import org.hexachat.domain.webhook.WebhookUrl;
import org.springframework.stereotype.Component;

/** Posts events by HTTP. */
@Component
final class HttpWebhookSender implements WebhookSender, AutoCloseable {

    private final OutgoingHttp http;

    HttpWebhookSender(WebhookProperties properties) {
        this.http = new OutgoingHttp("chat-webhook-timeout", properties);
    }

    @Override
    public Answer send(WebhookUrl url, WebhookSecret secret, Message message) {
        HttpPost post = new HttpPost(url.value());
        post.setEntity(new StringEntity(message.body(), ContentType.APPLICATION_JSON));
        new Signature(secret).headers(message).forEach(post::setHeader);
        return switch (http.send(post)) {
            case Outcome.Answered answered when answered.isSuccess() -> new Answer.Taken();
            case Outcome.Answered answered when answered.status() == HttpStatus.SC_GONE -> new Answer.Gone();
            case Outcome failed -> new Answer.Failed(failed.summary());
        };
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
