package org.hexachat.application.port.out;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.PixelSize;

/** Makes small pictures of pictures. */
public interface ThumbnailMaker {

    /** A thumbnail is no wider and no higher than this many pixels; sharp at half of it on a dense screen. */
    int MAX_SIDE = 480;

    /** What has more pixels takes too much memory to look at: 40 million are a large photograph. */
    long MAX_PIXELS = 40_000_000;

    /**
     * Draws a picture of a picture, the right way up. A small one is not made larger.
     *
     * @param type of the picture; the thumbnail is of {@linkplain ContentType#thumbnail() its own}
     * @param picture its bytes, which the caller closes; they may lie, and end too early
     * @param thumbnail takes the bytes of the thumbnail, which are not many
     * @return how large it is; empty for what is no picture, or broken, or too large, of which nothing is written
     * @throws IOException as {@code thumbnail} throws it
     */
    Optional<PixelSize> make(ContentType type, InputStream picture, OutputStream thumbnail) throws IOException;
}
