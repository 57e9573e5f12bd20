package org.hexachat.testkit.fake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.log.RoomHistory;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.room.RoomId;

/** Messages in memory: the events that are messages. */
final class InMemoryMessageRepository implements MessageRepository {
    private final Memory memory;

    InMemoryMessageRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<RoomHistory> latest(RoomId room, int limit) {
        return memory.read(tables -> Optional.ofNullable(tables.rooms().get(room))
                .map(stored -> new RoomHistory(latest(stored, limit, tables), stored.position())));
    }

    private static List<Message> latest(StoredRoom stored, int limit, Tables tables) {
        List<Message> all = stored.events().stream()
                .flatMap(event -> message(event, tables))
                .toList();
        return all.subList(Math.max(0, all.size() - limit), all.size());
    }

    private static Stream<Message> message(RoomEvent event, Tables tables) {
        return event.change() instanceof MessagePosted posted
                ? Stream.of(new Message(
                        posted.id(),
                        event.room(),
                        event.sequence(),
                        tables.signed(event.actor()),
                        posted.text(),
                        event.at()))
                : Stream.empty();
    }
}
