package org.hexachat.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that commits one row, says so and then waits to be killed. */
final class ServerThatIsKilled {

    private ServerThatIsKilled() {}

    public static void main(String[] args) throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.startIn(Path.of(args[0]));
        Sql sql = new Sql(postgres.address());
        sql.execute("CREATE TABLE kept (word text)");
        sql.execute("INSERT INTO kept VALUES ('committed')");
        System.out.println("COMMITTED");
        System.in.read();
    }

    static Process startIn(Path dataDir) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerThatIsKilled.class.getName(),
                        dataDir.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        awaitCommit(process);
        return process;
    }

    private static void awaitCommit(Process process) throws IOException {
        var lines = process.inputReader();
        for (String line = lines.readLine(); !"COMMITTED".equals(line); line = lines.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The server ended before it committed");
            }
        }
    }
}
