package org.hexachat.bootstrap.usecase;

import java.util.Optional;
import org.hexachat.domain.room.MessageRetention;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * For how long messages are kept at most, unless an administrator said something else while the server ran; a room can keep them for less.
 *
 * @param days a number of days; for ever where it is not set
 */
@ConfigurationProperties("chat.retention")
record RetentionProperties(Optional<Integer> days) {

    RetentionProperties {
        if (days.filter(number -> number < 1 || number > MessageRetention.MAX_DAYS)
                .isPresent()) {
            throw new IllegalArgumentException(
                    "chat.retention.days is 1 to " + MessageRetention.MAX_DAYS + ", or not set.");
        }
    }

    Optional<MessageRetention> kept() {
        return days.map(MessageRetention::new);
    }
}
