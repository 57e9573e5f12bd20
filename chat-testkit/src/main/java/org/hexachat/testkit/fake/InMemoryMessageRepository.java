package org.hexachat.testkit.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.domain.log.RoomHistory;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.message.Reply;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/** Messages in memory. */
final class InMemoryMessageRepository implements MessageRepository {
    private final Memory memory;

    InMemoryMessageRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<RoomHistory> latest(RoomId room, int limit) {
        return memory.read(tables -> Optional.ofNullable(tables.rooms().get(room))
                .map(stored -> new RoomHistory(
                        last(messagesOf(room, tables).filter(message -> !message.isDeleted()), limit),
                        stored.log().last())));
    }

    @Override
    public List<Message> page(RoomId room, MessagePage page) {
        return memory.read(tables -> page(messagesOf(room, tables), page));
    }

    @Override
    public List<Message> replies(RoomId room, MessageId thread, MessagePage page) {
        return memory.read(tables -> page(
                messagesOf(room, tables)
                        .filter(message -> !message.isDeleted())
                        .filter(message -> message.reply().map(Reply::thread).equals(Optional.of(thread))),
                page));
    }

    @Override
    public Optional<Message> find(RoomId room, MessageId id) {
        return memory.read(tables -> messagesOf(room, tables)
                .filter(message -> message.id().equals(id))
                .findFirst());
    }

    private static Stream<Message> messagesOf(RoomId room, Tables tables) {
        return Optional.ofNullable(tables.rooms().get(room)).stream()
                .flatMap(stored -> stored.messages().values().stream())
                .map(stored -> tables.signed(stored.message()))
                .sorted(Comparator.comparing(Message::sequence));
    }

    private static List<Message> page(Stream<Message> messages, MessagePage page) {
        Sequence edge = page.from();
        return switch (page.direction()) {
            case BEFORE -> last(messages.filter(message -> edge.isAfter(message.sequence())), page.limit());
            case AFTER ->
                messages.filter(message -> message.sequence().isAfter(edge))
                        .limit(page.limit())
                        .toList();
        };
    }

    private static List<Message> last(Stream<Message> messages, int limit) {
        List<Message> all = messages.toList();
        return all.subList(Math.max(0, all.size() - limit), all.size());
    }
}
