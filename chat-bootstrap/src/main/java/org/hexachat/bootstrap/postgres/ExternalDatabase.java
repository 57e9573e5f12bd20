package org.hexachat.bootstrap.postgres;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Reads the address of a database of others: Spring's own properties first, then those of the chat. */
final class ExternalDatabase {

    private ExternalDatabase() {}

    static Optional<DatabaseAddress> in(Environment environment) {
        return under("spring.datasource", environment).or(() -> under("chat.database", environment));
    }

    private static Optional<DatabaseAddress> under(String prefix, Environment environment) {
        return Optional.ofNullable(environment.getProperty(prefix + ".url"))
                .filter(StringUtils::hasText)
                .map(url -> new DatabaseAddress(
                        url,
                        environment.getProperty(prefix + ".username"),
                        environment.getProperty(prefix + ".password")));
    }
}
