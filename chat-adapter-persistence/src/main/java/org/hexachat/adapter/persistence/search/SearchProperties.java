package org.hexachat.adapter.persistence.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a search may take.
 *
 * @param timeout after this the database gives a search up; more than zero
 */
@ConfigurationProperties("chat.search")
public record SearchProperties(@DefaultValue("3s") Duration timeout) {

    public SearchProperties {
        if (timeout.toMillis() < 1) {
            throw new IllegalArgumentException("chat.search.timeout is more than zero.");
        }
    }
}
