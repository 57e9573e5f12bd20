package org.hexachat.application.port.out;

import java.util.Optional;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.PixelSize;

/** Finds out what bytes are by looking at them. Never fails, whatever they are, and never takes long. */
public interface ContentInspector {

    /** How many bytes it takes to be sure. */
    int HEAD = 64 * 1024;

    /**
     * What a file is that begins with these bytes.
     *
     * @param head the first {@value #HEAD} bytes, or all if there are fewer
     */
    Finding inspect(byte[] head);

    /**
     * What was found.
     *
     * @param type {@link ContentType#UNKNOWN} for what is nothing known
     * @param pixels how large a picture says that it is, where that stands in the head
     */
    record Finding(ContentType type, Optional<PixelSize> pixels) {}
}
