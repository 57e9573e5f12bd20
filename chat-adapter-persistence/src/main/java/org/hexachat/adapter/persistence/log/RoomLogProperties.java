package org.hexachat.adapter.persistence.log;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the log is written.
 *
 * @param lanes threads that commit, each for its share of the rooms; each takes a connection of the pool while it does
 * @param queue how many events can wait in one lane before the server says that it is busy
 * @param restored whether the database was taken back to an earlier state since the last start: clients that come back are then
 *     told to begin anew. For one start only
 */
@ConfigurationProperties("chat.log")
public record RoomLogProperties(
        @DefaultValue("1") int lanes,
        @DefaultValue("10000") int queue,
        @DefaultValue("false") boolean restored) {

    public RoomLogProperties {
        if (lanes < 1 || queue < 1) {
            throw new IllegalArgumentException("chat.log.lanes and chat.log.queue are 1 or more.");
        }
    }
}
