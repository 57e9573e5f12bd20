package org.hexachat.adapter.websocket.outbound;

import static org.hexachat.testkit.fixture.Samples.aMessageEvent;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hexachat.domain.log.RoomEvent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What it costs to say a message of 128 letters: once for each dialect, and once for each run of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EncodingBenchmark {

    /** One, what a commit of a busy server holds for a room, and what a resume joins. */
    @Param({"1", "16", "200"})
    public int pieces;

    private final RoomEvent event = aMessageEvent(anyRoomId(), 1, "m".repeat(128));
    private final ClassicFrames classic = new ClassicFrames(new ChatMessageFrameMapperImpl());
    private final V1Frames v1 = new V1Frames();
    private final byte[] classicBytes = classic.piece(event);
    private final byte[] v1Bytes = v1.piece(event);

    @Benchmark
    public byte[] classicPiece() {
        return classic.piece(event);
    }

    @Benchmark
    public byte[] v1Piece() {
        return v1.piece(event);
    }

    @Benchmark
    public byte[] classicJoin() {
        return classic.join(repeated(classicBytes));
    }

    @Benchmark
    public byte[] v1Join() {
        return v1.join(repeated(v1Bytes));
    }

    private List<byte[]> repeated(byte[] piece) {
        return Collections.nCopies(pieces, piece);
    }
}
