package org.hexachat.adapter.persistence.log;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.stereotype.Component;

/** Begins round trips, and knows the statements that went on them before, which are few. */
@Component
final class RoundTrips {

    private final JdbcOperations jdbc;
    private final Map<String, ParsedSql> statements = new ConcurrentHashMap<>();

    RoundTrips(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    RoundTrip begin() {
        return new RoundTrip(jdbc, sql -> statements.computeIfAbsent(sql, NamedParameterUtils::parseSqlStatement));
    }
}
