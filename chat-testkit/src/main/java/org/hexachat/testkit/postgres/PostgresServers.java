package org.hexachat.testkit.postgres;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/** Chooses where the tests' PostgreSQL runs: in a container where a Docker engine answers, as a process otherwise. */
record PostgresServers(BooleanSupplier dockerEngine) {

    static final String MAJOR_VERSION = "18";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServers.class);

    /** Where a server can come from. Both bring the same major version. */
    enum Kind {
        CONTAINER,
        PROCESS
    }

    static PostgresServers ofThisMachine() {
        return new PostgresServers(() -> DockerClientFactory.instance().isDockerAvailable());
    }

    Kind choose() {
        return dockerAnswers() ? Kind.CONTAINER : Kind.PROCESS;
    }

    PostgresServer start(boolean durable) {
        Kind kind = choose();
        LOG.info("PostgreSQL {} for the tests runs as a {}", MAJOR_VERSION, kind);
        return switch (kind) {
            case CONTAINER -> ContainerPostgres.start(durable);
            case PROCESS -> ProcessPostgres.start(durable);
        };
    }

    /** An engine that is half installed makes the question itself fail, which is a no. */
    private boolean dockerAnswers() {
        try {
            return dockerEngine.getAsBoolean();
        } catch (RuntimeException | LinkageError e) {
            LOG.info("No Docker engine answers: {}", e.toString());
            return false;
        }
    }
}
