package org.hexachat.adapter.http.webhook;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.hexachat.application.port.out.WebhookSender;
import org.hexachat.domain.webhook.WebhookSecret;
import org.hexachat.domain.webhook.WebhookUrl;
import org.springframework.boot.http.client.FilteredHostException;

/**
 * Posts by HTTP. Of an answer it reads the head alone. Who takes a byte at a time is cut off when the time for the whole is over, which no
 * time limit of a socket does.
 */
final class HttpWebhookSender implements WebhookSender, AutoCloseable {

    private final CloseableHttpClient client;
    private final Duration timeout;
    private final ScheduledThreadPoolExecutor cutter;

    HttpWebhookSender(CloseableHttpClient client, Duration timeout) {
        this.client = client;
        this.timeout = timeout;
        this.cutter = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("chat-webhook-timeout").daemon().factory());
        cutter.setRemoveOnCancelPolicy(true);
    }

    @Override
    public Answer send(WebhookUrl url, WebhookSecret secret, Message message) {
        HttpPost post = new HttpPost(url.value());
        post.setEntity(new StringEntity(message.body(), ContentType.APPLICATION_JSON));
        new Signature(secret).headers(message).forEach(post::setHeader);
        ScheduledFuture<?> cut = cutter.schedule(post::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return answer(status(post));
        } catch (FilteredHostException elsewhere) {
            return new Answer.Failed("not a public address");
        } catch (IOException broken) {
            return new Answer.Failed(post.isCancelled() ? "timed out" : reason(broken));
        } finally {
            cut.cancel(false);
        }
    }

    @Override
    public void close() throws IOException {
        cutter.shutdownNow();
        client.close();
    }

    /** Closing reads an answer to its end, which it may not have, so one with a body is broken off. Without, the connection is kept. */
    private int status(HttpPost post) throws IOException {
        ClassicHttpResponse response = client.executeOpen(null, post, null);
        if (response.getEntity() == null) {
            response.close();
        } else {
            post.cancel();
        }
        return response.getCode();
    }

    private static Answer answer(int status) {
        if (status >= HttpStatus.SC_SUCCESS && status < HttpStatus.SC_REDIRECTION) {
            return new Answer.Taken();
        }
        return status == HttpStatus.SC_GONE ? new Answer.Gone() : new Answer.Failed("HTTP " + status);
    }

    /** The kind alone: what an exception says names addresses, and a moderator need not know those of the network around the server. */
    private static String reason(Exception broken) {
        return broken.getClass().getSimpleName();
    }
}
