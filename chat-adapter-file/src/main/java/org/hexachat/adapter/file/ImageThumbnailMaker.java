package org.hexachat.adapter.file;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.hexachat.application.port.out.ThumbnailMaker;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.PixelSize;
import org.jspecify.annotations.Nullable;

/**
 * Reads no more of the pixels of a large picture than a thumbnail needs, and one picture after the other: what it takes of memory and
 * time does not grow with those who upload.
 */
final class ImageThumbnailMaker implements ThumbnailMaker {

    /** What is twice as large as the thumbnail is made smaller without a loss that is seen. */
    private static final int SHARP = 2;

    private final ReentrantLock one = new ReentrantLock();

    @Override
    public Optional<PixelSize> make(ContentType type, InputStream picture, OutputStream thumbnail) throws IOException {
        Optional<BufferedImage> small = small(picture);
        if (small.isPresent()) {
            Thumbnails.of(small.get())
                    .scale(1)
                    .outputFormat(type.thumbnail().value().substring("image/".length()))
                    .toOutputStream(thumbnail);
        }
        return small.map(made -> new PixelSize(made.getWidth(), made.getHeight()));
    }

    private Optional<BufferedImage> small(InputStream picture) {
        one.lock();
        try (ImageInputStream input = new MemoryCacheImageInputStream(picture)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? small(readers.next(), input) : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        } finally {
            one.unlock();
        }
    }

    private static Optional<BufferedImage> small(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            reader.setInput(input, false, false);
            PixelSize size = new PixelSize(reader.getWidth(0), reader.getHeight(0));
            return size.count() > MAX_PIXELS ? Optional.empty() : Optional.of(small(reader, size));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage small(ImageReader reader, PixelSize size) throws IOException {
        BufferedImage read = upright(read(reader, size), orientation(reader));
        return Thumbnails.of(read)
                .size(Math.min(MAX_SIDE, read.getWidth()), Math.min(MAX_SIDE, read.getHeight()))
                .imageType(read.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
    }

    /** Only what cameras write says how they were held, and not every reader of pictures understands what stands around it. */
    private static @Nullable Orientation orientation(ImageReader reader) throws IOException {
        if (!reader.getFormatName().equalsIgnoreCase("jpeg")) {
            return null;
        }
        try {
            return ExifUtils.getExifOrientation(reader, 0);
        } catch (IIOException unclear) {
            return null;
        }
    }

    private static BufferedImage read(ImageReader reader, PixelSize size) throws IOException {
        int every = Math.max(1, Math.min(size.width(), size.height()) / (MAX_SIDE * SHARP));
        ImageReadParam sparse = reader.getDefaultReadParam();
        sparse.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, sparse);
    }

    private static BufferedImage upright(BufferedImage picture, @Nullable Orientation orientation) {
        return orientation == null || orientation == Orientation.TOP_LEFT
                ? picture
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(picture);
    }
}
