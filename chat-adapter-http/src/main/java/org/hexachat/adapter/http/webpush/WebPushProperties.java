package org.hexachat.adapter.http.webpush;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexachat.adapter.http.client.HttpTerms;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How browsers are told.
 *
 * @param subject whom a push service can ask about this server: an address of mail or of the web, {@code mailto:} or {@code https:};
 *     the server itself where it is not set
 * @param allowPrivate whether also by push services whose address is not public: on this machine, and the network around it
 * @param connectTimeout how long a connection may take
 * @param timeout how long an attempt may take in all, up to 30 s
 */
@ConfigurationProperties("chat.push")
public record WebPushProperties(
        Optional<String> subject,
        @DefaultValue("false") boolean allowPrivate,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("10s") Duration timeout)
        implements HttpTerms {

    /** Enough for whoever tries it out on their own machine. */
    private static final String NOBODY = "mailto:webpush@example.org";

    private static final Pattern SUBJECT = Pattern.compile("(?:mailto:|https://)\\S+");

    public WebPushProperties {
        HttpTerms.requireEnd("chat.push", connectTimeout, timeout);
        if (subject.filter(SUBJECT.asMatchPredicate().negate()).isPresent()) {
            throw new IllegalArgumentException("chat.push.subject begins with mailto: or https://.");
        }
    }

    /** The subject, or the server by its first name: browsers elsewhere subscribe over {@code https} alone, so there it answers. */
    String subjectOr(List<String> names) {
        return subject.orElseGet(
                () -> names.stream().findFirst().map("https://"::concat).orElse(NOBODY));
    }
}
