package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.hexachat.application.port.out.ThumbnailMaker;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.PixelSize;
import org.hexachat.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What every {@link ThumbnailMaker} must do. */
public abstract class ThumbnailMakerContract {
    private static final byte[] PNG = Samples.onePixel();

    private static final ContentType TYPE = new ContentType("image/png");

    private final ByteArrayOutputStream thumbnail = new ByteArrayOutputStream();

    /** The maker under test. */
    protected abstract ThumbnailMaker maker();

    @Test
    void a_small_picture_is_not_made_larger() throws IOException {
        assertThat(make(PNG)).contains(new PixelSize(1, 1));
        assertThat(thumbnail.size()).isPositive();
    }

    @Test
    void what_is_no_picture_or_ends_too_early_has_no_thumbnail_and_is_no_failure() throws IOException {
        assertThat(make(new byte[0])).isEmpty();
        assertThat(make("hello".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(make(Arrays.copyOf(PNG, 3))).isEmpty();
        assertThat(thumbnail.size()).isZero();
    }

    private Optional<PixelSize> make(byte[] picture) throws IOException {
        return maker().make(TYPE, new ByteArrayInputStream(picture), thumbnail);
    }
}
