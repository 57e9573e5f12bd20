package org.hexachat.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseConfigurationIT {

    @TempDir
    Path dataDir;

    private StartedFolder started;

    @BeforeAll
    void startOnce(@TempDir Path empty) {
        started = StartedFolder.in(empty);
    }

    @BeforeEach
    void copy() throws IOException {
        started.copyTo(dataDir);
    }

    @Test
    void nothing_configured_starts_an_embedded_postgres_that_ends_with_the_server() {
        try (ConfigurableApplicationContext server = server(Map.of("chat.data-dir", dataDir.toString()))) {
            assertThat(ask(server, "SELECT current_user")).isEqualTo("hexachat");
            assertThat(running(dataDir)).isNotEmpty();
        }
        assertThat(running(dataDir)).isEmpty();
    }

    @Test
    void a_connection_of_the_pool_waits_for_nothing_for_long() {
        try (ConfigurableApplicationContext server = server(Map.of("chat.data-dir", dataDir.toString()))) {
            assertThat(ask(server, "SHOW statement_timeout")).isEqualTo("4s");
            assertThat(ask(server, "SHOW plan_cache_mode")).isEqualTo("force_generic_plan");
            assertThat(ask(server, "SHOW idle_in_transaction_session_timeout")).isEqualTo("10s");
            assertThat(ask(server, "SHOW application_name")).isEqualTo("hexachat");
            HikariDataSource pool = server.getBean(HikariDataSource.class);
            assertThat(pool.getConnectionTimeout()).isEqualTo(2000);
            assertThat(pool.getMaximumPoolSize()).isEqualTo(10);
        }
    }

    @Test
    void a_frozen_database_fails_a_statement_instead_of_holding_it() throws IOException {
        try (ConfigurableApplicationContext server = server(Map.of("chat.data-dir", dataDir.toString()))) {
            ask(server, "SELECT 1");
            ProcessHandle postmaster = postmaster();
            Signals.freeze(postmaster);
            try {
                assertThatThrownBy(() -> ask(server, "SELECT 1")).isInstanceOf(DataAccessException.class);
            } finally {
                Signals.thaw(postmaster);
            }
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring.datasource", "chat.database"})
    void a_configured_database_is_used_with_its_own_parameters_and_nothing_starts(String prefix, @TempDir Path unused) {
        try (EmbeddedPostgres other = EmbeddedPostgres.startIn(dataDir)) {
            DatabaseAddress address = other.address();
            Path untouched = unused.resolve("data");
            Map<String, Object> settings = Map.of(
                    "chat.data-dir",
                    untouched.toString(),
                    prefix + ".url",
                    address.url() + "?options=-c%20search_path=elsewhere&ApplicationName=mine",
                    prefix + ".username",
                    String.valueOf(address.username()),
                    prefix + ".password",
                    String.valueOf(address.password()));
            try (ConfigurableApplicationContext server = server(settings)) {
                assertThat(ask(server, "SHOW search_path")).isEqualTo("elsewhere");
                assertThat(ask(server, "SHOW application_name")).isEqualTo("mine");
                assertThat(ask(server, "SHOW statement_timeout")).isEqualTo("4s");
                assertThat(server.getBeansOfType(EmbeddedPostgres.class)).isEmpty();
                assertThat(untouched).doesNotExist();
            }
        }
    }

    @Test
    void a_wrong_password_is_told_in_one_sentence() {
        try (EmbeddedPostgres other = EmbeddedPostgres.startIn(dataDir)) {
            String url = other.address().url();
            Map<String, Object> settings = Map.of(
                    "chat.database.url", url, "chat.database.username", "hexachat", "chat.database.password", "wrong");
            assertThatThrownBy(() -> server(settings))
                    .isInstanceOf(BeanCreationException.class)
                    .rootCause()
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> DatabaseProbe.check(new DatabaseAddress(url, "hexachat", "wrong")))
                    .isInstanceOf(DatabaseFailure.class)
                    .hasMessage("The database at %s does not accept the username or password.", url);
        }
    }

    @Test
    void migrations_have_a_connection_without_the_limits_of_the_pool() {
        try (ConfigurableApplicationContext server = server(Map.of("chat.data-dir", dataDir.toString()))) {
            FlywayConnectionDetails migration = server.getBean(FlywayConnectionDetails.class);
            Sql sql = new Sql(
                    new DatabaseAddress(migration.getJdbcUrl(), migration.getUsername(), migration.getPassword()));
            assertThat(sql.ask("SHOW statement_timeout")).isEqualTo("0");
            assertThat(sql.ask("SELECT 'waited' FROM pg_sleep(6)")).isEqualTo("waited");
        }
    }

    private static ConfigurableApplicationContext server(Map<String, Object> settings) {
        return new SpringApplicationBuilder(Server.class)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run();
    }

    private static String ask(ConfigurableApplicationContext server, String question) {
        return server.getBean(JdbcTemplate.class).queryForObject(question, String.class);
    }

    private ProcessHandle postmaster() throws IOException {
        List<String> lines = Files.readAllLines(dataDir.resolve("postgresql/18/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow();
    }

    private static List<ProcessHandle> running(Path dataDir) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").startsWith(dataDir.toString()))
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class})
    @Import(DatabaseConfiguration.class)
    static class Server {}
}
