package org.hexachat.adapter.http.webhook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events go out.
 *
 * @param allowPrivate whether also to addresses that are not public: this machine, and the network around it
 * @param connectTimeout how long a connection may take
 * @param timeout how long an attempt may take in all, up to 30 s
 */
@ConfigurationProperties("chat.webhooks")
record WebhookProperties(
        @DefaultValue("false") boolean allowPrivate,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("10s") Duration timeout) {

    /** With this an attempt that begins in the last moment ends before somebody else may begin with the webhook. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    WebhookProperties {
        if (!timeout.isPositive() || timeout.compareTo(LONGEST) > 0 || !connectTimeout.isPositive()) {
            throw new IllegalArgumentException("chat.webhooks: timeouts are more than zero, and at most 30 s.");
        }
    }
}
