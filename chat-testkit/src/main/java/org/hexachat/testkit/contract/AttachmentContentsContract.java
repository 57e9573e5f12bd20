package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.UUID;
import org.hexachat.application.port.out.AttachmentContents;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.Rendition;
import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link AttachmentContents} must do. That memory is constant is left untested: it takes a heap of its own. */
public abstract class AttachmentContentsContract {

    private static final long MOST = 1_000_000;

    private final AttachmentId id = new AttachmentId(UUID.randomUUID());

    /** What is under test. */
    protected abstract AttachmentContents contents();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 262_143, 262_144, 262_145, 700_001})
    void what_was_written_is_read_byte_by_byte_whatever_its_length(int length) throws IOException {
        byte[] written = bytes(length);
        assertThat(contents().write(id, Rendition.ORIGINAL, new ByteArrayInputStream(written), length))
                .isEqualTo(length);
        assertThat(read(id)).isEqualTo(written);
        assertThat(read(id)).isEqualTo(written);
    }

    @Test
    void a_stream_that_gives_a_little_at_a_time_is_read_to_its_end() throws IOException {
        InputStream slow =
                new SequenceInputStream(new ByteArrayInputStream(bytes(3)), new ByteArrayInputStream(bytes(300_000)));
        assertThat(contents().write(id, Rendition.ORIGINAL, slow, MOST)).isEqualTo(300_003);
        assertThat(read(id)).hasSize(300_003).startsWith(bytes(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 262_144, 600_000})
    void one_byte_too_many_is_refused_and_what_it_left_can_be_deleted(int most) throws IOException {
        assertRefused(
                ErrorCode.ATTACHMENT_TOO_LARGE,
                () -> contents().write(id, Rendition.ORIGINAL, new ByteArrayInputStream(bytes(most + 1)), most));
        contents().delete(id);
        assertThat(read(id)).isEmpty();
    }

    @Test
    void under_a_name_that_nobody_wrote_there_is_nothing() throws IOException {
        contents()
                .write(
                        new AttachmentId(UUID.randomUUID()),
                        Rendition.ORIGINAL,
                        new ByteArrayInputStream(bytes(10)),
                        MOST);
        assertThat(read(id)).isEmpty();
    }

    @Test
    void what_was_deleted_is_gone_and_nothing_else() throws IOException {
        AttachmentId other = new AttachmentId(UUID.randomUUID());
        contents().write(id, Rendition.ORIGINAL, new ByteArrayInputStream(bytes(600_000)), MOST);
        contents().write(other, Rendition.ORIGINAL, new ByteArrayInputStream(bytes(10)), MOST);
        contents().delete(id);
        contents().delete(id);
        assertThat(read(id)).isEmpty();
        assertThat(read(other)).isEqualTo(bytes(10));
    }

    @Test
    void renditions_are_kept_apart_and_go_together() throws IOException {
        contents().write(id, Rendition.ORIGINAL, new ByteArrayInputStream(bytes(300_000)), MOST);
        assertThat(read(id, Rendition.THUMBNAIL)).isEmpty();
        contents().write(id, Rendition.THUMBNAIL, new ByteArrayInputStream(bytes(20)), MOST);
        assertThat(read(id, Rendition.ORIGINAL)).isEqualTo(bytes(300_000));
        assertThat(read(id, Rendition.THUMBNAIL)).isEqualTo(bytes(20));
        contents().delete(id);
        assertThat(read(id, Rendition.ORIGINAL)).isEmpty();
        assertThat(read(id, Rendition.THUMBNAIL)).isEmpty();
    }

    @Test
    void what_the_stream_throws_passes_through_and_what_it_left_can_be_deleted() throws IOException {
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(bytes(600_000)), new Broken());
        assertThatThrownBy(() -> contents().write(id, Rendition.ORIGINAL, breaking, MOST))
                .isInstanceOf(UncheckedIOException.class);
        contents().delete(id);
        assertThat(read(id)).isEmpty();
    }

    private byte[] read(AttachmentId name) throws IOException {
        return read(name, Rendition.ORIGINAL);
    }

    private byte[] read(AttachmentId name, Rendition rendition) throws IOException {
        try (InputStream stream = contents().read(name, rendition)) {
            return stream.readAllBytes();
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("gone");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("gone");
        }
    }
}
