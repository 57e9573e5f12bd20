package org.hexachat.adapter.websocket.outbound;

import java.util.concurrent.atomic.AtomicLong;
import org.hexachat.adapter.websocket.outbound.DeliverySettings.MemorySettings;

/** How much of the past all rooms together keep in memory. */
final class MemoryBudget {

    private final MemorySettings settings;
    private final AtomicLong used = new AtomicLong();

    MemoryBudget(MemorySettings settings) {
        this.settings = settings;
    }

    int events() {
        return settings.events();
    }

    long roomBytes() {
        return settings.roomBytes();
    }

    void use(long bytes) {
        used.addAndGet(bytes);
    }

    boolean isExceeded() {
        return used.get() > settings.totalBytes();
    }
}
