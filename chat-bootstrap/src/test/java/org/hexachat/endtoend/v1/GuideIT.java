package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hexachat.endtoend.ServerProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of docs/guide, run as they stand there: each block does what it says, and prints what is shown. */
class GuideIT {

    private static final Path ROOT = Path.of("..");

    @TempDir
    static Path folder;

    private static ServerProcess server;

    /** Each page logs the same four in: all of them together within a minute are more than one address may. */
    @BeforeAll
    static void start() {
        server = ServerProcess.startIn(
                folder,
                List.of("-Xmx512m"),
                Map.of(
                        "CHAT_ADMIN_USERNAME",
                        "admin",
                        "CHAT_ADMIN_PASSWORD",
                        V1Person.PASSWORD,
                        "CHAT_LIMITS_ENABLED",
                        "false"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_does_what_it_says(GuidePage page) throws Exception {
        assumeTrue(isThere("curl") || System.getenv("CI") != null, "the pages need curl");
        Path outputs = Files.createTempDirectory(folder, "page");
        Path said = outputs.resolve("said");
        Process process = shell(outputs, said, script(page, outputs));
        assertThat(process.waitFor(2, TimeUnit.MINUTES))
                .as("it comes to an end")
                .isTrue();
        assertThat(process.exitValue()).as(() -> read(said)).isZero();
        for (int i = 0; i < page.steps().size(); i++) {
            GuidePage.Step step = page.steps().get(i);
            String printed = read(outputs.resolve("step" + i));
            assertThat(step.isMetBy(printed))
                    .as("%s%nprints%n%s%nand the page says%n%s", step.script(), printed, step.output())
                    .isTrue();
        }
    }

    static List<GuidePage> pages() {
        return GuidePage.all();
    }

    private static Process shell(Path outputs, Path said, Path script) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-euo", "pipefail", script.toString())
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        Map<String, String> environment = builder.environment();
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        environment.put("PATH", java + File.pathSeparator + environment.get("PATH"));
        environment.put("SERVER", server.http("").toString());
        environment.put("TMPDIR", outputs.toString());
        return builder.start();
    }

    /** One script, so that a block has the variables of those before it, with the output of each in a file of its own. */
    private static Path script(GuidePage page, Path outputs) throws IOException {
        StringBuilder script = new StringBuilder("trap 'echo \"failed: $BASH_COMMAND\" >&2' ERR\n");
        GuidePage.beginning().steps().forEach(step -> script.append(step.script()));
        for (int i = 0; i < page.steps().size(); i++) {
            script.append("{\n")
                    .append(page.steps().get(i).script())
                    .append("} > '")
                    .append(outputs.resolve("step" + i))
                    .append("'\n");
        }
        return Files.writeString(outputs.resolve("script.sh"), script);
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
