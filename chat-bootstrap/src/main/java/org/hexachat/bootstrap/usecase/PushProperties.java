package org.hexachat.bootstrap.usecase;

import java.time.Duration;
import org.hexachat.domain.push.PushTerms;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether and when browsers are told of messages.
 *
 * @param enabled whether they are at all
 * @param grace how long a message waits before, for those who have the page open and read it meanwhile
 */
@ConfigurationProperties("chat.push")
record PushProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("5s") Duration grace) {

    /** Makes the terms here, too: what they refuse Spring then tells with the names of the settings. */
    PushProperties {
        new PushTerms(enabled, grace);
    }

    PushTerms terms() {
        return new PushTerms(enabled, grace);
    }
}
