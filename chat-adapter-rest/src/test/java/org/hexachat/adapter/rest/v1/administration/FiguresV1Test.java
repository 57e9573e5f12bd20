package org.hexachat.adapter.rest.v1.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.hexachat.domain.figures.StoreState;
import org.hexachat.domain.user.UserId;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.RestFigures;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class FiguresV1Test extends V1Test {
    private static final String PATH = "/admin/figures";

    @Autowired
    AtomicReference<StoreState> store;

    private Client root;

    @BeforeEach
    void come() {
        root = somebody();
        storage.users().grantAdministrator(new UserId(UUID.fromString(idOf(root))));
    }

    @AfterEach
    void comeBack() {
        store.set(RestFigures.STORE);
    }

    @Test
    void every_figure_is_there_once() {
        JsonNode figures = get(root, PATH).json();
        assertThat(figures.get("started_at").asString()).isEqualTo("2025-12-31T00:00:00Z");
        assertThat(figures.get("now").asString()).startsWith("2026-01-01");
        assertThat(figures.get("connections").toString()).isEqualTo("{\"classic\":2,\"v1\":7}");
        assertThat(figures.get("people").asInt()).isEqualTo(5);
        assertThat(figures.get("messages").asLong()).isEqualTo(4711);
        assertThat(figures.get("deliveries").asLong()).isEqualTo(99);
        assertThat(figures.get("commit_latency").toString())
                .isEqualTo("{\"count\":60,\"p50_ms\":1.5,\"p95_ms\":4.0,\"p99_ms\":9.0,\"max_ms\":12.0}");
        assertThat(figures.get("waiting").toString())
                .isEqualTo("{\"outbox_bytes\":4096,\"commits\":3,\"jobs_queued\":1,\"jobs_running\":2,"
                        + "\"webhook_events\":30}");
        assertThat(figures.get("database").toString())
                .isEqualTo("{\"reachable\":true,\"ping_ms\":0.25,"
                        + "\"connections\":{\"active\":1,\"idle\":9,\"waiting\":0,\"max\":10}}");
        assertThat(figures.get("machine").toString())
                .isEqualTo("{\"heap_used\":100,\"heap_max\":1000,\"processors\":8,\"load\":null}");
    }

    @Test
    void a_database_that_is_away_is_told_and_the_rest_is_there() {
        store.set(new StoreState(RestFigures.STORE.commits(), RestFigures.STORE.pool(), Optional.empty()));
        JsonNode figures = get(root, PATH).json();
        assertThat(figures.at("/database/reachable").asBoolean()).isFalse();
        assertThat(figures.at("/database/ping_ms").isNull()).isTrue();
        assertThat(figures.at("/waiting/jobs_queued").isNull()).isTrue();
        assertThat(figures.at("/waiting/webhook_events").isNull()).isTrue();
        assertThat(figures.get("messages").asLong()).isEqualTo(4711);
    }

    @Test
    void nobody_else_sees_them() {
        assertProblem(get(somebody(), PATH), 403, "administrator.required");
    }
}
