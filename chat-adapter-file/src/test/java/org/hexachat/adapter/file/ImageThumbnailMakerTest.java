package org.hexachat.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.hexachat.application.port.out.ThumbnailMaker;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.PixelSize;
import org.hexachat.testkit.contract.ThumbnailMakerContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageThumbnailMakerTest extends ThumbnailMakerContract {
    private static final ContentType JPEG = new ContentType("image/jpeg");
    private static final ContentType PNG = new ContentType("image/png");

    /** An application segment that says: turn by a quarter to the right (EXIF 2.32, orientation 6). */
    private static final byte[] TURNED = {
        (byte) 0xff,
        (byte) 0xe1,
        0,
        34,
        'E',
        'x',
        'i',
        'f',
        0,
        0,
        'M',
        'M',
        0,
        42,
        0,
        0,
        0,
        8,
        0,
        1,
        1,
        18,
        0,
        3,
        0,
        0,
        0,
        1,
        0,
        6,
        0,
        0,
        0,
        0,
        0,
        0
    };

    /** The marker of the beginning and the segment of JFIF. */
    private static final int AFTER_HEADER = 2 + 18;

    /** Lossy, one pixel. */
    private static final String WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    private final ByteArrayOutputStream thumbnail = new ByteArrayOutputStream();

    @Override
    protected ThumbnailMaker maker() {
        return new ImageThumbnailMaker();
    }

    @ParameterizedTest
    @CsvSource({"1000,500,480,240", "500,1000,240,480", "3000,40,480,6", "2400,2400,480,480", "100,50,100,50"})
    void a_picture_keeps_its_form_and_fits(int width, int height, int thumbnailWidth, int thumbnailHeight)
            throws IOException {
        for (String format : new String[] {"png", "jpeg", "gif"}) {
            ContentType type = new ContentType("image/" + format);
            assertThat(make(type, written(picture(width, height), format)))
                    .contains(new PixelSize(thumbnailWidth, thumbnailHeight));
            BufferedImage read = thumbnail();
            assertThat(read.getWidth()).isEqualTo(thumbnailWidth);
            assertThat(read.getHeight()).isEqualTo(thumbnailHeight);
            assertThat(isRed(read, thumbnailWidth / 8, thumbnailHeight / 2)).isTrue();
            assertThat(isRed(read, thumbnailWidth * 7 / 8, thumbnailHeight / 2)).isFalse();
        }
    }

    @Test
    void a_photograph_is_turned_as_the_camera_was_held() throws IOException {
        byte[] jpeg = written(picture(1000, 500), "jpeg");
        ByteArrayOutputStream turned = new ByteArrayOutputStream();
        turned.write(jpeg, 0, AFTER_HEADER);
        turned.writeBytes(TURNED);
        turned.write(jpeg, AFTER_HEADER, jpeg.length - AFTER_HEADER);
        assertThat(make(JPEG, turned.toByteArray())).contains(new PixelSize(240, 480));
        BufferedImage read = thumbnail();
        assertThat(isRed(read, 120, 60)).isTrue();
        assertThat(isRed(read, 120, 420)).isFalse();
    }

    @Test
    void a_webp_is_read_too() throws IOException {
        assertThat(make(new ContentType("image/webp"), Base64.getDecoder().decode(WEBP)))
                .contains(new PixelSize(1, 1));
    }

    @Test
    void what_has_too_many_pixels_is_not_looked_at() throws IOException {
        byte[] bomb = written(picture(10, 10), "png");
        // Width and height stand at 16 and 20, and then a checksum that no reader of headers checks
        Arrays.fill(bomb, 16, 24, (byte) 0);
        bomb[17] = 1;
        bomb[21] = 1;
        assertThat(make(PNG, bomb)).isEmpty();
    }

    @Test
    void a_picture_that_ends_in_its_middle_has_none() throws IOException {
        byte[] whole = written(picture(1000, 500), "png");
        assertThat(make(PNG, Arrays.copyOf(whole, whole.length / 2))).isEmpty();
    }

    private Optional<PixelSize> make(ContentType type, byte[] picture) throws IOException {
        thumbnail.reset();
        return maker().make(type, new ByteArrayInputStream(picture), thumbnail);
    }

    private BufferedImage thumbnail() throws IOException {
        return ImageIO.read(new ByteArrayInputStream(thumbnail.toByteArray()));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        Color color = new Color(picture.getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 60;
    }

    /** Red on the left, blue on the right. */
    private static BufferedImage picture(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }
}
