package org.hexachat.benchmarks.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameReaderTest {

    private static final int FINAL_TEXT = 0x81;
    private static final int FIRST_TEXT = 0x01;
    private static final int FINAL_CONTINUATION = 0x80;
    private static final int PING = 0x89;
    private static final int CLOSE = 0x88;

    private final List<String> heard = new ArrayList<>();
    private final FrameReader reader = new FrameReader(new FrameReader.Sink() {
        @Override
        public void text(byte[] data, int from, int to) {
            heard.add(new String(data, from, to - from, UTF_8));
        }

        @Override
        public void ping(byte[] data, int from, int to) {
            heard.add("ping " + new String(data, from, to - from, UTF_8));
        }

        @Override
        public void close(int code) {
            heard.add("close " + code);
        }
    });

    @ParameterizedTest
    @ValueSource(ints = {0, 125, 126, 65_535, 65_536})
    void reads_a_frame_of_every_kind_of_length(int length) throws IOException {
        String text = "x".repeat(length);
        byte[] frame = frame(FINAL_TEXT, text);

        assertThat(reader.read(frame, 0, frame.length)).isEqualTo(frame.length);
        assertThat(heard).containsExactly(text);
    }

    @Test
    void finds_the_same_frames_wherever_the_stream_is_cut() throws IOException {
        byte[] stream = join(
                frame(FINAL_TEXT, "one"),
                frame(FIRST_TEXT, "tw"),
                frame(PING, "?"),
                frame(FINAL_CONTINUATION, "o"),
                frame(FINAL_TEXT, "y".repeat(200)),
                frame(CLOSE, new String(new char[] {3, 'x'})));
        for (int cut = 0; cut <= stream.length; cut++) {
            heard.clear();
            int at = reader.read(stream, 0, cut);
            assertThat(reader.read(stream, at, stream.length)).isEqualTo(stream.length);
            assertThat(heard).containsExactly("one", "ping ?", "two", "y".repeat(200), "close 888");
        }
    }

    @Test
    void refuses_a_masked_frame() {
        byte[] frame = {(byte) FINAL_TEXT, (byte) 0x81, 0, 0, 0, 0, 'x'};
        assertThatThrownBy(() -> reader.read(frame, 0, frame.length)).hasMessageContaining("masks");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 125, 126, 5_000})
    void a_frame_of_the_writer_unmasks_to_what_was_written(int length) {
        byte[] payload = new byte[length];
        new Random(length).nextBytes(payload);
        ByteBuffer frame = new FrameWriter().frame(FrameWriter.TEXT, payload, 0, length);

        int head = length < 126 ? 2 : 4;
        byte[] found = new byte[length];
        for (int i = 0; i < length; i++) {
            found[i] = (byte) (frame.get(head + 4 + i) ^ frame.get(head + i % 4));
        }
        assertThat(frame.get(0)).isEqualTo((byte) FINAL_TEXT);
        assertThat(frame.get(1) & 0x80).isEqualTo(0x80);
        assertThat(frame.remaining()).isEqualTo(head + 4 + length);
        assertThat(found).isEqualTo(payload);
    }

    private static byte[] frame(int first, String text) {
        byte[] payload = text.getBytes(UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 10).put((byte) first);
        if (payload.length < 126) {
            frame.put((byte) payload.length);
        } else if (payload.length <= 0xffff) {
            frame.put((byte) 126).putShort((short) payload.length);
        } else {
            frame.put((byte) 127).putLong(payload.length);
        }
        return Arrays.copyOf(frame.put(payload).array(), frame.position());
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
