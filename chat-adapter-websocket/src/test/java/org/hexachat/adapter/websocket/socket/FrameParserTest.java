package org.hexachat.adapter.websocket.socket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameParserTest {

    private static final int LAST = 0x80;
    private static final int MASKED = 0x80;
    private static final int MASK = 0xA1B2C3D4;

    private final Heard heard = new Heard();
    private final FrameParser parser = new FrameParser(heard);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 125, 126, 65_535, 65_536})
    void a_text_of_any_length_is_unmasked(int length) {
        String text = "é".repeat(length / 2) + "x".repeat(length % 2);

        read(frame(LAST | Opcode.TEXT, text.getBytes(UTF_8)));

        assertThat(heard.events).containsExactly("text " + text);
    }

    @Test
    void frames_may_be_cut_anywhere() {
        byte[] all = join(
                frame(LAST | Opcode.TEXT, "привет".getBytes(UTF_8)),
                frame(Opcode.TEXT, "a".repeat(130).getBytes(UTF_8)),
                frame(LAST | Opcode.PING, "p".getBytes(UTF_8)),
                frame(LAST | Opcode.CONTINUATION, "b".getBytes(UTF_8)));
        for (int cut = 0; cut <= all.length; cut++) {
            Heard pieces = new Heard();
            FrameParser fresh = new FrameParser(pieces);
            fresh.read(ByteBuffer.wrap(all, 0, cut));
            fresh.read(ByteBuffer.wrap(all, cut, all.length - cut));
            assertThat(pieces.events)
                    .as("cut at " + cut)
                    .containsExactly("text привет", "ping p", "text " + "a".repeat(130) + "b");
        }
    }

    @RepeatedTest(50)
    void a_letter_may_be_cut_by_a_fragment() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String text = "зимний🙂вечер".repeat(1 + random.nextInt(20));
        byte[] bytes = text.getBytes(UTF_8);
        int cut = random.nextInt(bytes.length + 1);
        ByteBuffer one = ByteBuffer.wrap(bytes);
        byte[] head = new byte[cut];
        byte[] tail = new byte[bytes.length - cut];
        one.get(head).get(tail);

        read(join(frame(Opcode.TEXT, head), frame(LAST | Opcode.CONTINUATION, tail)));

        assertThat(heard.events).as("seed " + seed).containsExactly("text " + text);
    }

    @Test
    void a_message_of_64_KiB_is_heard_and_one_byte_more_is_too_big() {
        read(frame(LAST | Opcode.TEXT, new byte[FrameParser.MAX_BYTES]));
        read(frame(LAST | Opcode.TEXT, new byte[FrameParser.MAX_BYTES + 1]));

        assertThat(heard.events).hasSize(2).last().isEqualTo("wrong TOO_BIG");
    }

    @Test
    void fragments_are_too_big_together() {
        read(frame(Opcode.TEXT, new byte[40_000]));
        read(frame(LAST | Opcode.CONTINUATION, new byte[40_000]));

        assertThat(heard.events).containsExactly("wrong TOO_BIG");
    }

    @Test
    void a_fragment_cannot_be_so_long_that_the_sum_is_small_again() {
        read(frame(Opcode.TEXT, new byte[1]));
        read(ByteBuffer.allocate(14)
                .put((byte) LAST)
                .put((byte) (MASKED | 127))
                .putLong(Long.MAX_VALUE)
                .putInt(MASK)
                .array());

        assertThat(heard.events).containsExactly("wrong TOO_BIG");
    }

    @Test
    void what_is_announced_too_big_is_refused_before_it_comes() {
        read(ByteBuffer.allocate(14)
                .put((byte) (LAST | Opcode.TEXT))
                .put((byte) (MASKED | 127))
                .putLong(1L << 40)
                .putInt(MASK)
                .array());

        assertThat(heard.events).containsExactly("wrong TOO_BIG");
    }

    @Test
    void a_length_below_zero_breaks_the_protocol() {
        read(ByteBuffer.allocate(14)
                .put((byte) (LAST | Opcode.TEXT))
                .put((byte) (MASKED | 127))
                .putLong(-1)
                .putInt(MASK)
                .array());

        assertThat(heard.events).containsExactly("wrong PROTOCOL");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 7, 11, 15})
    void an_unknown_opcode_breaks_the_protocol(int opcode) {
        read(frame(LAST | opcode, new byte[0]));

        assertThat(heard.events).containsExactly("wrong PROTOCOL");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x40, 0x20, 0x10})
    void a_reserved_bit_breaks_the_protocol(int bit) {
        read(frame(LAST | bit | Opcode.TEXT, new byte[0]));

        assertThat(heard.events).containsExactly("wrong PROTOCOL");
    }

    @Test
    void a_frame_without_a_mask_breaks_the_protocol() {
        read(new byte[] {(byte) (LAST | Opcode.TEXT), 1, 'x'});

        assertThat(heard.events).containsExactly("wrong PROTOCOL");
    }

    @Test
    void a_control_frame_is_whole_and_short() {
        new FrameParser(heard).read(ByteBuffer.wrap(frame(Opcode.PING, new byte[0])));
        new FrameParser(heard).read(ByteBuffer.wrap(frame(LAST | Opcode.PING, new byte[126])));
        new FrameParser(heard).read(ByteBuffer.wrap(frame(LAST | Opcode.PING, new byte[125])));

        assertThat(heard.events).startsWith("wrong PROTOCOL", "wrong PROTOCOL").hasSize(3);
        assertThat(heard.events.getLast()).startsWith("ping");
    }

    @Test
    void a_continuation_of_nothing_and_a_text_within_a_text_break_the_protocol() {
        new FrameParser(heard).read(ByteBuffer.wrap(frame(LAST | Opcode.CONTINUATION, new byte[1])));
        new FrameParser(heard)
                .read(ByteBuffer.wrap(join(frame(Opcode.TEXT, new byte[1]), frame(LAST | Opcode.TEXT, new byte[1]))));

        assertThat(heard.events).containsExactly("wrong PROTOCOL", "wrong PROTOCOL");
    }

    @Test
    void a_binary_frame_is_no_text() {
        read(frame(LAST | Opcode.BINARY, new byte[1]));

        assertThat(heard.events).containsExactly("wrong NOT_TEXT");
    }

    @Test
    void broken_utf_8_is_no_text_and_a_replacement_character_is() {
        read(frame(LAST | Opcode.TEXT, "\uFFFD".getBytes(UTF_8)));
        read(frame(LAST | Opcode.TEXT, new byte[] {(byte) 0xC3}));

        assertThat(heard.events).containsExactly("text \uFFFD", "wrong BROKEN_TEXT");
    }

    @Test
    void empty_fragments_without_end_are_misbehavior() {
        read(frame(Opcode.TEXT, new byte[0]));
        for (int i = 0; i < FrameParser.MAX_EMPTY_PARTS; i++) {
            read(frame(Opcode.CONTINUATION, new byte[0]));
        }

        assertThat(heard.events).containsExactly("wrong TOO_MANY_FRAGMENTS");
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 1013, 3000, 4999})
    void a_goodbye_is_heard_with_its_code(int code) {
        read(frame(LAST | Opcode.CLOSE, goodbye(code, "bye")));

        assertThat(heard.events).containsExactly("goodbye " + code);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 999, 1004, 1005, 1006, 1015, 2999, 5000})
    void a_goodbye_with_a_code_that_nobody_may_say_breaks_the_protocol(int code) {
        read(frame(LAST | Opcode.CLOSE, goodbye(code, "")));

        assertThat(heard.events).containsExactly("wrong PROTOCOL");
    }

    @Test
    void nothing_is_heard_after_a_goodbye_or_a_misbehavior() {
        byte[] text = frame(LAST | Opcode.TEXT, "x".getBytes(UTF_8));
        read(join(frame(LAST | Opcode.CLOSE, goodbye(1000, "")), text));
        new FrameParser(heard).read(ByteBuffer.wrap(join(frame(LAST | 3, new byte[0]), text)));

        assertThat(heard.events).containsExactly("goodbye 1000", "wrong PROTOCOL");
    }

    private void read(byte[] bytes) {
        parser.read(ByteBuffer.wrap(bytes));
    }

    private static byte[] goodbye(int code, String reason) {
        return join(ByteBuffer.allocate(2).putShort((short) code).array(), reason.getBytes(UTF_8));
    }

    private static byte[] frame(int first, byte[] payload) {
        ByteBuffer frame = ByteBuffer.allocate(14 + payload.length).put((byte) first);
        if (payload.length <= 125) {
            frame.put((byte) (MASKED | payload.length));
        } else if (payload.length <= 65_535) {
            frame.put((byte) (MASKED | 126)).putShort((short) payload.length);
        } else {
            frame.put((byte) (MASKED | 127)).putLong(payload.length);
        }
        frame.putInt(MASK);
        for (int i = 0; i < payload.length; i++) {
            frame.put((byte) (payload[i] ^ (MASK >>> (24 - 8 * (i % 4)))));
        }
        byte[] exact = new byte[frame.position()];
        frame.flip().get(exact);
        return exact;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** Writes down what is heard. */
    private static final class Heard implements SocketListener {

        private final List<String> events = new ArrayList<>();

        @Override
        public void opened(UpgradedSocket socket) {}

        @Override
        public void heard() {}

        @Override
        public void text(String message) {
            events.add("text " + message);
        }

        @Override
        public void ping(byte[] payload) {
            events.add("ping " + new String(payload, UTF_8));
        }

        @Override
        public void goodbye(int code) {
            events.add("goodbye " + code);
        }

        @Override
        public void misbehaved(Misbehavior how) {
            events.add("wrong " + how);
        }

        @Override
        public void closed() {}
    }
}
