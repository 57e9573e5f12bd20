package org.hexachat.adapter.persistence.log;

import java.util.concurrent.atomic.AtomicReference;
import org.hexachat.domain.log.Epoch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which life of the store this is: read once, and a new one where the operator says that it was restored. */
@Component
final class StoreEpoch {

    private final JdbcClient jdbc;
    private final AtomicReference<@Nullable Epoch> known = new AtomicReference<>();

    StoreEpoch(JdbcClient jdbc, RoomLogProperties properties) {
        this.jdbc = jdbc;
        if (properties.restored()) {
            jdbc.sql(EpochSql.RENEW).update();
        }
    }

    /** Two who ask first read the same. */
    Epoch current() {
        Epoch cached = known.get();
        if (cached != null) {
            return cached;
        }
        Epoch read = new Epoch(jdbc.sql(EpochSql.CURRENT).query(String.class).single());
        known.set(read);
        return read;
    }
}
