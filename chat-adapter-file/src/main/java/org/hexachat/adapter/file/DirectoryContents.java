package org.hexachat.adapter.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import org.hexachat.application.port.out.AttachmentContents;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.Rendition;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bytes in a directory, one file for each rendition, in 256 directories by the end of the identifier, which is random. */
final class DirectoryContents implements AttachmentContents {

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryContents.class);
    private static final int BUFFER = 64 * 1024;
    private static final Duration WAIT = Duration.ofSeconds(10);

    private final Path directory;

    private DirectoryContents(Path directory) {
        this.directory = directory;
    }

    /**
     * Keeps them in a directory, which is made where it is not there.
     *
     * @throws IllegalStateException where nothing can be written there
     */
    static DirectoryContents in(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException broken) {
            throw new IllegalStateException("chat.attachments.store.directory: cannot be made", broken);
        }
        if (!Files.isWritable(directory)) {
            throw new IllegalStateException("chat.attachments.store.directory: cannot be written to");
        }
        return new DirectoryContents(directory);
    }

    @Override
    public long write(AttachmentId id, Rendition rendition, InputStream bytes, long most) {
        Path path = path(id, rendition);
        try (FileChannel file = created(path)) {
            long size = copied(bytes, file, most);
            file.force(true);
            return size;
        } catch (IOException broken) {
            throw unavailable(broken);
        }
    }

    @Override
    public InputStream read(AttachmentId id, Rendition rendition) {
        try {
            return Files.newInputStream(path(id, rendition));
        } catch (NoSuchFileException gone) {
            return InputStream.nullInputStream();
        } catch (IOException broken) {
            throw unavailable(broken);
        }
    }

    @Override
    public void delete(AttachmentId id) {
        try {
            for (Rendition rendition : Rendition.values()) {
                Files.deleteIfExists(path(id, rendition));
            }
        } catch (IOException broken) {
            throw unavailable(broken);
        }
    }

    private Path path(AttachmentId id, Rendition rendition) {
        String name = id.value().toString();
        return directory
                .resolve(name.substring(name.length() - 2))
                .resolve(name + "." + rendition.name().toLowerCase(Locale.ROOT));
    }

    private static FileChannel created(Path path) throws IOException {
        Files.createDirectories(path.getParent());
        return FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static long copied(InputStream bytes, FileChannel file, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int count = next(bytes, buffer); count > 0; count = next(bytes, buffer)) {
            size += count;
            if (size > most) {
                throw new ChatException(ErrorCode.ATTACHMENT_TOO_LARGE, most);
            }
            ByteBuffer piece = ByteBuffer.wrap(buffer, 0, count);
            while (piece.hasRemaining()) {
                file.write(piece);
            }
        }
        return size;
    }

    /** What the other side does wrong is told apart from what the disk does. */
    private static int next(InputStream bytes, byte[] buffer) {
        try {
            return bytes.readNBytes(buffer, 0, buffer.length);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ChatException unavailable(IOException broken) {
        LOG.atError()
                .addKeyValue("directory", directory)
                .addKeyValue("failure", broken.toString())
                .log("[ERROR] files cannot be kept: look at the disk and the rights of the directory");
        return ChatException.retryLater(ErrorCode.STORAGE_UNAVAILABLE, WAIT, broken);
    }
}
