package org.hexachat.bootstrap.postgres;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Says which database the connection pool and the migrations use. The pool is made from these beans and therefore closed
 * before the embedded PostgreSQL is.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageProperties.class)
class DatabaseConfiguration {

    @Bean
    @Conditional(EmbeddedDatabaseCondition.class)
    EmbeddedPostgres embeddedPostgres(StorageProperties properties) {
        return EmbeddedPostgres.startIn(Path.of(properties.dataDir()));
    }

    @Bean
    DatabaseAddress databaseAddress(@Nullable EmbeddedPostgres embedded, Environment environment) {
        return embedded != null ? embedded.address() : external(environment);
    }

    @Bean
    StoragePlace storagePlace(
            @Nullable EmbeddedPostgres embedded, DatabaseAddress address, StorageProperties properties) {
        return new StoragePlace(
                embedded != null
                        ? Path.of(properties.dataDir())
                                .toAbsolutePath()
                                .normalize()
                                .toString()
                        : address.toString());
    }

    private static DatabaseAddress external(Environment environment) {
        DatabaseAddress address = ExternalDatabase.in(environment).orElseThrow();
        DatabaseProbe.check(address);
        return address;
    }

    /** Migrations may take longer than a request: a connection of their own, without the pool's time limits. */
    @Bean
    FlywayConnectionDetails migrationConnection(JdbcConnectionDetails database) {
        return new MigrationConnection(database);
    }
}
