package org.hexachat.adapter.websocket.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.adapter.websocket.outbound.V1Frames.MAX_FRAME_BYTES;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class V1FramesTest {

    private final V1Frames frames = new V1Frames();

    @Test
    void many_objects_stand_in_one_frame_one_in_each_line() {
        assertThat(payloads("{1}", "{2}", "{3}")).containsExactly("{1}\n{2}\n{3}");
        assertThat(payloads("{1}")).containsExactly("{1}");
        assertThat(frames.join(List.of())).isEmpty();
    }

    @Test
    void a_frame_is_filled_to_the_last_byte_and_not_beyond() {
        String half = "h".repeat(MAX_FRAME_BYTES / 2);
        String rest = "r".repeat(MAX_FRAME_BYTES / 2 - 1);
        assertThat(payloads(half, rest, "x")).containsExactly(half + "\n" + rest, "x");
        assertThat(payloads(half, rest + "r", "x")).containsExactly(half, rest + "r\nx");
    }

    @Test
    void what_is_longer_than_a_frame_has_one_of_its_own() {
        String huge = "h".repeat(MAX_FRAME_BYTES + 1);
        assertThat(payloads("x", huge, "y", "z")).containsExactly("x", huge, "y\nz");
    }

    @Test
    void frames_of_every_length_of_header_are_read_as_they_were_written() {
        for (int length : new int[] {1, 125, 126, 300, 65_535}) {
            String line = "m".repeat(length);
            assertThat(payloads(line)).containsExactly(line);
        }
    }

    @Test
    void hundreds_keep_their_order() {
        String[] lines =
                IntStream.range(0, 700).mapToObj(i -> i + "m".repeat(250)).toArray(String[]::new);
        assertThat(String.join("\n", payloads(lines))).isEqualTo(String.join("\n", lines));
    }

    private List<String> payloads(String... lines) {
        ByteBuffer all = ByteBuffer.wrap(frames.join(
                List.of(lines).stream().map(line -> line.getBytes(UTF_8)).toList()));
        List<String> payloads = new ArrayList<>();
        while (all.hasRemaining()) {
            payloads.add(next(all));
        }
        return payloads;
    }

    private static String next(ByteBuffer all) {
        assertThat(all.get()).isEqualTo((byte) 0x81);
        int small = all.get();
        long length = small == 126 ? all.getShort() & 0xFFFF : small == 127 ? all.getLong() : small;
        byte[] payload = new byte[(int) length];
        all.get(payload);
        return new String(payload, UTF_8);
    }
}
