package org.hexachat.adapter.http.webhook;

import java.time.Duration;
import org.hexachat.adapter.http.client.HttpTerms;
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
public record WebhookProperties(
        @DefaultValue("false") boolean allowPrivate,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("10s") Duration timeout)
        implements HttpTerms {

    public WebhookProperties {
        HttpTerms.requireEnd("chat.webhooks", connectTimeout, timeout);
    }
}
