package org.hexachat.testkit.postgres;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** PostgreSQL in a container; Testcontainers' reaper removes it when the run is killed. */
record ContainerPostgres(PostgreSQLContainer container, ServerAddress address) implements PostgresServer {

    static final DockerImageName IMAGE = DockerImageName.parse("postgres:" + PostgresServers.MAJOR_VERSION);

    static ContainerPostgres start(boolean durable) {
        PostgreSQLContainer container = new PostgreSQLContainer(IMAGE);
        container.withEnv("POSTGRES_INITDB_ARGS", "--locale=C --locale-provider=builtin --builtin-locale=C.UTF-8");
        container.setCommand(durable ? "postgres" : "postgres -c fsync=off -c synchronous_commit=off");
        container.start();
        return new ContainerPostgres(container, addressOf(container));
    }

    private static ServerAddress addressOf(PostgreSQLContainer container) {
        return new ServerAddress(
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                container.getUsername(),
                container.getPassword());
    }

    @Override
    public TestDatabase newDatabase() {
        return address.newDatabase(this);
    }

    @Override
    public void pause() {
        DockerClientFactory.lazyClient()
                .pauseContainerCmd(container.getContainerId())
                .exec();
    }

    @Override
    public void resume() {
        if (Boolean.TRUE.equals(container.getCurrentContainerInfo().getState().getPaused())) {
            DockerClientFactory.lazyClient()
                    .unpauseContainerCmd(container.getContainerId())
                    .exec();
        }
    }

    @Override
    public void close() {
        container.close();
    }
}
