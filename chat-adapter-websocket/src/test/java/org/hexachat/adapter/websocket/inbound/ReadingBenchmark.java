package org.hexachat.adapter.websocket.inbound;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What it costs to understand a frame of v1 that sends a message of 128 letters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadingBenchmark {

    private final V1FrameReader reader = new V1FrameReader();

    private final String frame = """
            {"type":"message.send","id":"1","room":"0190a5b4-5c1e-7d2a-8f00-0123456789ab",\
            "client_id":"7f3f8c1e-93b1-4a53-9d0b-3a1f0f6e2c11","text":"%s"}""".formatted("m".repeat(128));

    @Benchmark
    public ClientFrame send() {
        return reader.read(reader.open(frame));
    }
}
