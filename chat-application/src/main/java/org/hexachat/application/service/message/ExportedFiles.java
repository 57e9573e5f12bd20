package org.hexachat.application.service.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.in.message.ExportRoomUseCase.Line;
import org.hexachat.application.port.in.message.ExportRoomUseCase.Line.OfFile;
import org.hexachat.application.port.out.AttachmentContents;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.Rendition;
import org.hexachat.domain.message.Message;

/** Reads the files of messages part by part, each when the one before was taken. */
public final class ExportedFiles {

    private final AttachmentContents contents;

    public ExportedFiles(AttachmentContents contents) {
        this.contents = contents;
    }

    Stream<Line> of(Message message) {
        return message.attachments().stream().map(Attachment::id).flatMap(this::parts);
    }

    private Stream<Line> parts(AttachmentId id) {
        InputStream bytes = contents.read(id, Rendition.ORIGINAL);
        return Stream.iterate(
                        Optional.of(next(id, bytes)),
                        Optional::isPresent,
                        part -> part.filter(read -> !read.last()).map(_ -> next(id, bytes)))
                .<Line>flatMap(Optional::stream)
                .onClose(() -> close(bytes));
    }

    private static OfFile next(AttachmentId id, InputStream bytes) {
        byte[] part = new byte[OfFile.PART];
        try {
            int length = bytes.readNBytes(part, 0, part.length);
            return new OfFile(id, ByteBuffer.wrap(part, 0, length).asReadOnlyBuffer(), length < part.length);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void close(InputStream bytes) {
        try {
            bytes.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
