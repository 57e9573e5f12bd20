package org.hexachat.bootstrap.postgres;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the server keeps its data.
 *
 * @param dataDir folder of the embedded PostgreSQL; made if it is missing
 * @param database a PostgreSQL to use instead of the embedded one
 */
@ConfigurationProperties("chat")
record StorageProperties(
        @DefaultValue("./data") String dataDir,
        @DefaultValue Database database) {

    /**
     * A PostgreSQL of your own.
     *
     * @param url its JDBC URL, such as jdbc:postgresql://host:5432/chat; no embedded PostgreSQL starts when it is set
     * @param username who the server is there
     * @param password the password of that user
     */
    record Database(
            @Nullable String url,
            @Nullable String username,
            @Nullable String password) {}
}
