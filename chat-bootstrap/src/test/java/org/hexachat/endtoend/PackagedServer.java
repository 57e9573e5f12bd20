package org.hexachat.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * What the build has made.
 *
 * @param jar `chat.jar`
 */
record PackagedServer(Path jar) {

    static PackagedServer built() {
        return new PackagedServer(Path.of("target", "chat.jar"));
    }

    /**
     * A folder beside it, made of it once and kept for the tests that follow, also in builds that package the same.
     *
     * @param maker fills it; what is half done when it fails is not taken for done
     */
    Path keep(String name, Consumer<Path> maker) {
        Path kept = jar.resolveSibling(name + "-" + version());
        try {
            if (!Files.exists(kept)) {
                Path unfinished = Files.createTempDirectory(kept.getParent(), name + "-");
                maker.accept(unfinished);
                Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE);
            }
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By what is in it. Its date says nothing: each build has the same. */
    private String version() {
        try (JarFile content = new JarFile(jar.toFile())) {
            return Integer.toHexString(
                    content.stream().map(ZipEntry::getCrc).toList().hashCode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
