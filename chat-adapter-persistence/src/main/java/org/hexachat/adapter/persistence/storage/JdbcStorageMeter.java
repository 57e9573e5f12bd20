package org.hexachat.adapter.persistence.storage;

import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.application.port.out.StorageMeter;
import org.hexachat.domain.storage.FilesKept;
import org.hexachat.domain.storage.StorageUse;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Measures in PostgreSQL. */
@Stored
final class JdbcStorageMeter implements StorageMeter {

    private final JdbcClient jdbc;

    JdbcStorageMeter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public StorageUse measure() {
        FilesKept sent = files(StorageSql.SENT);
        FilesKept unsent = files(StorageSql.UNSENT);
        return jdbc.sql(StorageSql.NUMBERS)
                .param("many", StorageSql.MANY)
                .query((row, number) -> new StorageUse(
                        sent,
                        unsent,
                        row.getLong("database_bytes"),
                        row.getLong("messages"),
                        row.getLong("rooms"),
                        row.getLong("accounts")))
                .single();
    }

    private FilesKept files(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> new FilesKept(row.getLong("files"), row.getLong("bytes")))
                .single();
    }
}
