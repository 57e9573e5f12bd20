package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.log.RoomHistory;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;

/**
 * What a reader saw of a room that others write in, one look after the other.
 *
 * @param before the messages, read first
 * @param events the log, read second
 * @param after the messages, read last
 */
record RoomLook(RoomHistory before, List<RoomEvent> events, RoomHistory after) {
    static RoomLook at(Storage storage, Room room) {
        RoomHistory before = history(storage, room);
        List<RoomEvent> events =
                StorageContract.events(storage.log().eventsAfter(room.id(), Sequence.START, StorageContract.ALL));
        return new RoomLook(before, events, history(storage, room));
    }

    /** No look has a hole, and no later look misses what an earlier one had. */
    void check() {
        assertThat(events.stream().map(event -> event.sequence().value()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
        assertThat(before.position().value()).isLessThanOrEqualTo(events.size());
        assertThat(after.position().value()).isGreaterThanOrEqualTo(events.size());
        assertThat(sequences(before)).isEqualTo(messagesUpTo(before.position()));
        assertThat(sequences(after)).containsAll(messagesUpTo(new Sequence(events.size())));
    }

    private List<Sequence> messagesUpTo(Sequence position) {
        return events.stream()
                .filter(event -> event.change() instanceof MessagePosted)
                .map(RoomEvent::sequence)
                .filter(sequence -> !sequence.isAfter(position))
                .toList();
    }

    private static List<Sequence> sequences(RoomHistory history) {
        return history.messages().stream().map(message -> message.sequence()).toList();
    }

    private static RoomHistory history(Storage storage, Room room) {
        return storage.messages().latest(room.id(), RoomHistory.MAX_MESSAGES).orElseThrow();
    }
}
