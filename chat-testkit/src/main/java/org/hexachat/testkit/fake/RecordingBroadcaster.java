package org.hexachat.testkit.fake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.domain.log.RoomEvent;

/** Remembers what it was asked to tell. */
public final class RecordingBroadcaster implements RoomEventBroadcaster {
    private final List<RoomEvent> events = new CopyOnWriteArrayList<>();

    /** Every event so far, in the order of the calls. */
    public List<RoomEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public void broadcast(RoomEvent event) {
        events.add(event);
    }
}
