package org.hexachat.adapter.rest.v1.administration.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a server does at a moment; messages and deliveries are counted since the start. */
public record FiguresView(
        @JsonProperty("started_at") Instant startedAt,
        Instant now,
        OpenConnections connections,
        int people,
        long messages,
        long deliveries,
        @JsonProperty("commit_latency") LatencyView commitLatency,
        WaitingWork waiting,
        DatabaseView database,
        MachineView machine) {

    /** Connections that are open. */
    public record OpenConnections(int classic, int v1) {}

    /** How long something took in the last minute or so, and how often it happened then. */
    public record LatencyView(
            long count,
            @JsonProperty("p50_ms") double p50,
            @JsonProperty("p95_ms") double p95,
            @JsonProperty("p99_ms") double p99,
            @JsonProperty("max_ms") double max) {}

    /** What waits; null where the database would have to say it, and does not. */
    public record WaitingWork(
            @JsonProperty("outbox_bytes") long outboxBytes,
            long commits,

            @JsonProperty("jobs_queued")
            @Schema(
                    types = {"integer", "null"},
                    format = "int64",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            Long jobsQueued,

            @JsonProperty("jobs_running")
            @Schema(
                    types = {"integer", "null"},
                    format = "int64",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            Long jobsRunning,

            @JsonProperty("webhook_events")
            @Schema(
                    types = {"integer", "null"},
                    format = "int64",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            Long webhookEvents) {}

    /** How the database does. */
    public record DatabaseView(
            boolean reachable,

            @JsonProperty("ping_ms")
            @Schema(
                    types = {"number", "null"},
                    format = "double",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            Double ping,

            PoolView connections) {}

    /** The connections to the database. */
    public record PoolView(int active, int idle, int waiting, int max) {}

    /** The process and its machine. */
    public record MachineView(
            @JsonProperty("heap_used") long heapUsed,
            @JsonProperty("heap_max") long heapMax,
            int processors,

            @Schema(
                    types = {"number", "null"},
                    format = "double",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            Double load) {}
}
