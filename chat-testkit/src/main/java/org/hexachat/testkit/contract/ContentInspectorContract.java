package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.hexachat.application.port.out.ContentInspector;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.PixelSize;
import org.hexachat.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What every {@link ContentInspector} must do. */
public abstract class ContentInspectorContract {
    private static final byte[] PNG = Samples.onePixel();

    /** The inspector under test. */
    protected abstract ContentInspector inspector();

    @Test
    void a_picture_says_how_large_it_is() {
        ContentInspector.Finding found = inspector().inspect(PNG);
        assertThat(found.type()).isEqualTo(new ContentType("image/png"));
        assertThat(found.pixels()).contains(new PixelSize(1, 1));
    }

    @Test
    void what_is_text_or_a_page_is_no_picture() {
        assertThat(typeOf("hello\nworld")).isEqualTo("text/plain");
        assertThat(typeOf("<!DOCTYPE html><html><script>alert(1)</script></html>"))
                .isEqualTo("text/html");
        assertThat(typeOf("%PDF-1.7\n")).isEqualTo("application/pdf");
    }

    @Test
    void nothing_and_noise_and_the_beginning_of_a_picture_are_no_failure() {
        byte[] noise = new byte[ContentInspector.HEAD];
        new Random(7).nextBytes(noise);
        noise[0] = 0;
        assertThat(inspector().inspect(noise).type()).isEqualTo(ContentType.UNKNOWN);
        assertThat(inspector().inspect(new byte[0]).type()).isEqualTo(ContentType.UNKNOWN);
        assertThat(inspector().inspect(Arrays.copyOf(PNG, 12)).pixels()).isEmpty();
    }

    private String typeOf(String text) {
        return inspector().inspect(text.getBytes(StandardCharsets.UTF_8)).type().value();
    }
}
