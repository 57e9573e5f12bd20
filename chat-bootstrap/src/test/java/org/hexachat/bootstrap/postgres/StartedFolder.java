package org.hexachat.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A data folder as a first start leaves it. Copying it is much faster than another first start. */
public record StartedFolder(Path path) {

    static StartedFolder in(Path path) {
        EmbeddedPostgres.startIn(path).close();
        return new StartedFolder(path);
    }

    public void copyTo(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.skip(1).toList()) {
                Files.copy(
                        file,
                        target.resolve(path.relativize(file)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
