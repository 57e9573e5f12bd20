package org.hexachat.adapter.websocket.socket;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What it costs to take a client's frame of 250 letters apart. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ParsingBenchmark {

    private static final int PAYLOAD = 250;

    private final byte[] frame = frame();

    @Benchmark
    public void maskedText(Blackhole heard) {
        new FrameParser(new Listening(heard)).read(ByteBuffer.wrap(frame));
    }

    private static byte[] frame() {
        ByteBuffer masked = ByteBuffer.allocate(FrameHeader.MAX_BYTES + PAYLOAD);
        masked.put((byte) (0x80 | Opcode.TEXT)).put((byte) (0x80 | 126)).putShort((short) PAYLOAD);
        masked.putInt(0x01020304);
        for (int i = 0; i < PAYLOAD; i++) {
            masked.put((byte) ('m' ^ (i % 4 + 1)));
        }
        byte[] whole = new byte[masked.flip().remaining()];
        masked.get(whole);
        return whole;
    }

    private record Listening(Blackhole texts) implements SocketListener {
        @Override
        public void text(String message) {
            texts.consume(message);
        }

        @Override
        public void misbehaved(Misbehavior how) {
            throw new IllegalStateException(how.name());
        }

        @Override
        public void opened(UpgradedSocket socket) {}

        @Override
        public void heard() {}

        @Override
        public void ping(byte[] payload) {}

        @Override
        public void goodbye(int code) {}

        @Override
        public void closed() {}
    }
}
