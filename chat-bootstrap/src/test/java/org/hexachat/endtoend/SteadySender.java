package org.hexachat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.hexachat.testkit.websocket.RawWebSocket;

/** A member who says number after number in a room, each once the one before came back or was refused. */
final class SteadySender implements AutoCloseable {

    /** How many of one sender must come back before something happens, and again after it. */
    static final int ENOUGH = 8;

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final long PACE_MILLIS = 50;

    private final Heard heard = new Heard();
    private final List<Integer> accepted = new ArrayList<>();
    private final RawWebSocket socket;
    private final int stride;
    private int next;

    private SteadySender(URI uri, int first, int stride) {
        this.socket = OpenSockets.dial(uri, heard);
        this.next = first;
        this.stride = stride;
    }

    /** Enters. Its numbers are first, first + stride, and so on. */
    static SteadySender entering(String room, Person member, int first, int stride) {
        SteadySender sender = new SteadySender(member.socket(room), first, stride);
        assertThat(sender.socket.answer().status()).isEqualTo(101);
        return sender;
    }

    /** Goes on until enough of what it said after the outage came back. */
    void sayUntilItWorksAfter(BooleanSupplier outage) throws InterruptedException {
        for (int worked = 0; worked < ENOUGH; TimeUnit.MILLISECONDS.sleep(PACE_MILLIS)) {
            boolean isOver = outage.getAsBoolean();
            if (say() && isOver) {
                worked++;
            }
        }
    }

    /** Answers whether it came back; it was refused otherwise. */
    boolean say() {
        int number = next;
        next += stride;
        int refusals = heard.refusals();
        socket.sendText("{\"message\":\"" + number + "\"}");
        await("an answer to " + number)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> heard.has(number) || heard.refusals() > refusals);
        return heard.has(number) && remember(number);
    }

    private synchronized boolean remember(int number) {
        return accepted.add(number);
    }

    /** What came back to the one who had said it. */
    synchronized List<Integer> accepted() {
        return List.copyOf(accepted);
    }

    Heard heard() {
        return heard;
    }

    @Override
    public void close() {
        socket.close();
    }
}
