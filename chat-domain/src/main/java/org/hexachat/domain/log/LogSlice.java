package org.hexachat.domain.log;

import java.util.List;

/** What a look into the log found after a position. */
public sealed interface LogSlice {

    /** The events that follow, in order and without a hole; empty at the end of the log. */
    record Events(List<RoomEvent> events) implements LogSlice {

        public Events {
            events = List.copyOf(events);
        }
    }

    /** Some of what followed is no longer in the log, so nothing of it is told. */
    record Trimmed() implements LogSlice {}
}
