package org.hexachat.testkit.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hexachat.domain.log.EventRetention;
import org.hexachat.domain.log.LogExtent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomChange.MessageWithdrawn;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.Sequence;

/** The events of a room from the first that is kept to the last; never changes. */
record StoredLog(Sequence trimmed, List<RoomEvent> events) {
    static final StoredLog EMPTY = new StoredLog(Sequence.START, List.of());

    StoredLog {
        events = List.copyOf(events);
    }

    Sequence last() {
        return new Sequence(trimmed.value() + events.size());
    }

    LogExtent extent() {
        return new LogExtent(trimmed, last());
    }

    StoredLog with(RoomEvent event) {
        List<RoomEvent> longer = new ArrayList<>(events);
        longer.add(event);
        return new StoredLog(trimmed, longer);
    }

    /** The same events without what this message ever said. */
    StoredLog withdrawing(MessageId message) {
        return new StoredLog(
                trimmed, events.stream().map(event -> withdrawn(event, message)).toList());
    }

    /** How many events, from the first on, need not be kept at {@code now}. */
    int outdated(EventRetention kept, Instant now) {
        Instant oldest = now.minus(kept.age());
        int most = Math.max(0, events.size() - kept.events());
        return IntStream.range(0, most)
                .filter(i -> events.get(i).at().isAfter(oldest))
                .findFirst()
                .orElse(most);
    }

    StoredLog without(int first) {
        return new StoredLog(new Sequence(trimmed.value() + first), events.subList(first, events.size()));
    }

    /** What follows a place; all of it where nothing up to there is left. */
    StoredLog withoutUpTo(Sequence last) {
        return last.isAfter(trimmed) ? without(Math.toIntExact(last.value() - trimmed.value())) : this;
    }

    private static RoomEvent withdrawn(RoomEvent event, MessageId message) {
        return event.change() instanceof RoomChange.WithText said && said.id().equals(message)
                ? new RoomEvent(
                        event.room(), event.sequence(), event.actor(), event.at(), new MessageWithdrawn(message))
                : event;
    }
}
