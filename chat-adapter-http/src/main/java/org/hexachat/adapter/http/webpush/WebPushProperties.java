package org.hexachat.adapter.http.webpush;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How browsers are told.
 *
 * @param subject whom a push service can ask about this server: an address of mail or of the web, {@code mailto:} or {@code https:}
 * @param allowPrivate whether also by push services whose address is not public: on this machine, and the network around it
 * @param connectTimeout how long a connection may take
 * @param timeout how long an attempt may take in all, up to 30 s
 */
@ConfigurationProperties("chat.push")
record WebPushProperties(
        @DefaultValue("mailto:webpush@example.org") String subject,
        @DefaultValue("false") boolean allowPrivate,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("10s") Duration timeout) {

    /** With this an attempt ends before somebody else may begin with the same. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Pattern SUBJECT = Pattern.compile("(?:mailto:|https://)\\S+");

    WebPushProperties {
        if (!timeout.isPositive() || timeout.compareTo(LONGEST) > 0 || !connectTimeout.isPositive()) {
            throw new IllegalArgumentException("chat.push: timeouts are more than zero, and at most 30 s.");
        }
        if (!SUBJECT.matcher(subject).matches()) {
            throw new IllegalArgumentException("chat.push.subject begins with mailto: or https://.");
        }
    }
}
