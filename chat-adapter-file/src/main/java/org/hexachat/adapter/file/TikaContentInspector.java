package org.hexachat.adapter.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.tika.Tika;
import org.hexachat.application.port.out.ContentInspector;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.PixelSize;

/** Knows types by Tika's table of how files begin, and the size of pictures by readers that look at the header alone. */
final class TikaContentInspector implements ContentInspector {

    private static final Set<String> READABLE = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private final Tika tika = new Tika();

    @Override
    public Finding inspect(byte[] head) {
        ContentType type = new ContentType(tika.detect(head).split(";", 2)[0].strip());
        return new Finding(type, READABLE.contains(type.value()) ? pixels(head) : Optional.empty());
    }

    private static Optional<PixelSize> pixels(byte[] head) {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(head))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? Optional.of(pixels(readers.next(), input)) : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static PixelSize pixels(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            reader.setInput(input, true, true);
            return new PixelSize(reader.getWidth(0), reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }
}
