package org.hexachat.testkit.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexachat.testkit.postgres.PostgresServers.Kind;
import org.junit.jupiter.api.Test;

class PostgresServersTest {

    @Test
    void a_docker_engine_that_answers_runs_a_container() {
        assertThat(new PostgresServers(() -> true).choose()).isEqualTo(Kind.CONTAINER);
    }

    @Test
    void without_a_docker_engine_a_process_runs() {
        assertThat(new PostgresServers(() -> false).choose()).isEqualTo(Kind.PROCESS);
    }

    @Test
    void a_docker_engine_that_cannot_even_be_asked_runs_a_process() {
        PostgresServers broken = new PostgresServers(() -> {
            throw new IllegalStateException("no socket");
        });
        assertThat(broken.choose()).isEqualTo(Kind.PROCESS);
        PostgresServers incomplete = new PostgresServers(() -> {
            throw new NoClassDefFoundError("docker");
        });
        assertThat(incomplete.choose()).isEqualTo(Kind.PROCESS);
    }
}
