package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hexachat.testkit.fixture.Samples.aMessageEvent;
import static org.hexachat.testkit.fixture.Samples.anySessionId;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;
import org.hexachat.testkit.contract.Wire.Listener;
import org.hexachat.testkit.contract.Wire.Peer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** What the contracts of delivery have in common: a wire over a log whose events the contract makes up. */
@Timeout(60)
abstract class WireContract {
    final ScriptedLog log = new ScriptedLog();
    private Wire wire;

    /** A fresh wire that fills holes from this log. */
    protected abstract Wire wireOver(ReadRoomLogUseCase log);

    /** How many events a reading listener can be sent at once. More would test the machine's scheduler, not the adapter. */
    protected int burst() {
        return 50;
    }

    /** How long what is on its way may take to arrive. */
    protected Duration patience() {
        return Duration.ofSeconds(10);
    }

    @BeforeEach
    void open() {
        wire = wireOver(log);
    }

    @AfterEach
    void close() {
        wire.close();
    }

    Wire wire() {
        return wire;
    }

    Listener listen(RoomId room) {
        return wire.listen(someoneIn(room));
    }

    /** The next event of the room, durable and told to nobody. */
    RoomEvent happen(RoomId room) {
        return log.add(sequence -> aMessageEvent(room, sequence, text(sequence)), room);
    }

    List<RoomEvent> happen(RoomId room, int count) {
        return IntStream.range(0, count).mapToObj(i -> happen(room)).toList();
    }

    void tell(RoomEvent event) {
        wire.broadcaster().broadcast(event);
    }

    void expect(Listener listener, long... sequences) {
        List<String> texts =
                LongStream.of(sequences).mapToObj(WireContract::text).toList();
        await().atMost(patience())
                .untilAsserted(() -> assertThat(listener.heard()).hasSizeGreaterThanOrEqualTo(texts.size()));
        assertThat(listener.heard()).isEqualTo(texts);
    }

    void expectUpTo(Listener listener, long last) {
        expect(listener, LongStream.rangeClosed(1, last).toArray());
    }

    static Peer someoneIn(RoomId room) {
        return new Peer(room, anyUserId(), anySessionId());
    }

    static String text(long sequence) {
        return "message " + sequence;
    }
}
