package org.hexachat.adapter.persistence.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a search may take.
 *
 * @param timeout after this the database gives a search up; more than zero
 * @param concurrent how many search at once; 1 or more
 */
@ConfigurationProperties("chat.search")
public record SearchProperties(
        @DefaultValue("3s") Duration timeout,
        @DefaultValue("3") int concurrent) {

    public SearchProperties {
        if (timeout.toMillis() < 1) {
            throw new IllegalArgumentException("chat.search.timeout is more than zero.");
        }
        if (concurrent < 1) {
            throw new IllegalArgumentException("chat.search.concurrent is at least 1.");
        }
    }
}
