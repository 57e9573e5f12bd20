package org.hexachat.testkit.fake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hexachat.application.port.out.ThumbnailMaker;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.PixelSize;

/** Makes one pixel of every PNG, and of nothing else. */
public final class FakeThumbnailMaker implements ThumbnailMaker {

    @Override
    public Optional<PixelSize> make(ContentType type, InputStream picture, OutputStream thumbnail) throws IOException {
        byte[] head = picture.readNBytes(4);
        if (!new String(head, StandardCharsets.ISO_8859_1).equals("\u0089PNG")) {
            return Optional.empty();
        }
        thumbnail.write(head);
        return Optional.of(new PixelSize(1, 1));
    }
}
