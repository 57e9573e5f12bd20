package org.hexachat.adapter.websocket.outbound;

import java.util.concurrent.atomic.LongAdder;

/** How many events were handed to connections since the start. */
final class DeliveryCount {

    private final LongAdder events = new LongAdder();

    void add(long handed) {
        events.add(handed);
    }

    long sum() {
        return events.sum();
    }
}
