package org.hexachat.adapter.persistence.figures;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.time.Duration;
import java.util.Optional;
import org.hexachat.adapter.persistence.log.CommitMeter;
import org.hexachat.application.port.out.StoreFigures;
import org.hexachat.domain.figures.Backlog;
import org.hexachat.domain.figures.Pool;
import org.hexachat.domain.figures.StoreState;
import org.hexachat.domain.figures.StoreState.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pool, what the lanes count, and what waits in tables. A store that is away is a figure here, and no failure. */
@Component
final class JdbcStoreFigures implements StoreFigures {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcStoreFigures.class);

    private final JdbcClient jdbc;
    private final HikariDataSource connections;
    private final CommitMeter commits;

    JdbcStoreFigures(JdbcClient jdbc, HikariDataSource connections, CommitMeter commits) {
        this.jdbc = jdbc;
        this.connections = connections;
        this.commits = commits;
    }

    @Override
    public StoreState store() {
        Pool pool = pool();
        return new StoreState(commits.commits(), pool, answer());
    }

    /** Before the questions, which take a connection of their own. */
    private Pool pool() {
        HikariPoolMXBean open = connections.getHikariPoolMXBean();
        int max = connections.getMaximumPoolSize();
        return open == null
                ? new Pool(0, 0, 0, max)
                : new Pool(
                        open.getActiveConnections(),
                        open.getIdleConnections(),
                        open.getThreadsAwaitingConnection(),
                        max);
    }

    private Optional<Answer> answer() {
        try {
            long start = System.nanoTime();
            int _ = jdbc.sql(FiguresSql.PING).query(Integer.class).single();
            return Optional.of(new Answer(Duration.ofNanos(System.nanoTime() - start), backlog()));
        } catch (DataAccessException away) {
            LOG.atDebug().setCause(away).log("[DB] The store does not answer");
            return Optional.empty();
        }
    }

    private Backlog backlog() {
        long events = jdbc.sql(FiguresSql.WEBHOOK_EVENTS).query(Long.class).single();
        return jdbc.sql(FiguresSql.JOBS)
                .query((row, number) -> new Backlog(row.getLong("queued"), row.getLong("running"), events))
                .single();
    }
}
