package org.hexachat.bootstrap.maintenance;

import java.time.Duration;
import org.hexachat.domain.log.EventRetention;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is kept of the logs of rooms, and how often the rest is thrown away. Messages are {@code chat.retention.days} to
 * say.
 *
 * @param retention what is kept for clients that come back
 * @param tidyInterval the time between two rounds
 */
@ConfigurationProperties("chat.log")
record TidyUpProperties(
        @DefaultValue Retention retention,
        @DefaultValue("1m") Duration tidyInterval) {

    TidyUpProperties {
        if (!tidyInterval.isPositive()) {
            throw new IllegalArgumentException("chat.log.tidy-interval is more than zero.");
        }
    }

    EventRetention kept() {
        return new EventRetention(retention.events(), retention.age());
    }

    /**
     * The newest {@code events} of each room, and everything younger than {@code age}, whichever is more.
     *
     * @param events 1 or more
     * @param age more than zero
     */
    record Retention(
            @DefaultValue("10000") int events,
            @DefaultValue("7d") Duration age) {}
}
