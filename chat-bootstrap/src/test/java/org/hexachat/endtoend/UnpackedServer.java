package org.hexachat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged server as docs/operating.md says how to have it start sooner: unpacked by itself, with a cache of the classes that a start
 * loads (JEP 514). The tests start a hundred servers, and most of their time was that. As it is packaged, it is started by those that
 * start on nothing.
 */
record UnpackedServer(Path folder) {

    private static final String CACHE = "chat.aot";

    /**
     * Unpacked and started before.
     *
     * @param trainer starts a server in a folder with these options of the virtual machine, and stops it, for the first who needs it
     */
    static UnpackedServer of(PackagedServer server, BiConsumer<Path, List<String>> trainer) {
        UnpackedServer unpacked = new UnpackedServer(server.keep("unpacked", folder -> unpack(server, folder)));
        if (!Files.exists(unpacked.cache())) {
            unpacked.train(trainer);
        }
        return unpacked;
    }

    /** What starts it: options of the virtual machine. */
    List<String> options() {
        return starting("-XX:AOTCache=" + cache());
    }

    /** Where it stays: a cache says where the classes in it are from. */
    private void train(BiConsumer<Path, List<String>> trainer) {
        Path unfinished = cache().resolveSibling(CACHE + ".unfinished");
        try {
            Path run = Files.createTempDirectory("training-");
            trainer.accept(run, starting("-XX:AOTCacheOutput=" + unfinished));
            FileSystemUtils.deleteRecursively(run);
            Files.move(unfinished, cache(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path cache() {
        return folder.resolve(CACHE);
    }

    private List<String> starting(String option) {
        return List.of(option, "-jar", folder.resolve("chat.jar").toString());
    }

    private static void unpack(PackagedServer server, Path folder) {
        List<String> command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Djarmode=tools",
                "-jar",
                server.jar().toString(),
                "extract",
                "--force",
                "--destination",
                folder.toString());
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
