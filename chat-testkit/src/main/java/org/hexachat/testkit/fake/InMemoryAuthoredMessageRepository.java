package org.hexachat.testkit.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.AuthoredMessageRepository;
import org.hexachat.domain.message.AuthoredPage;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;

/** What somebody said, in memory. */
final class InMemoryAuthoredMessageRepository implements AuthoredMessageRepository {
    private static final Comparator<RoomId> ORDER =
            Comparator.comparing(room -> room.value().toString());

    private final Memory memory;

    InMemoryAuthoredMessageRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public List<RoomId> roomsOf(UserId author, Optional<RoomId> after, int limit) {
        return memory.read(tables -> tables.rooms().keySet().stream()
                .filter(room -> said(author, room, tables).findAny().isPresent())
                .sorted(ORDER)
                .filter(room ->
                        after.filter(edge -> ORDER.compare(room, edge) <= 0).isEmpty())
                .limit(limit)
                .toList());
    }

    @Override
    public AuthoredPage page(UserId author, RoomId room, Sequence after, int limit) {
        List<Message> following = memory.read(tables -> said(author, room, tables)
                .filter(message -> message.sequence().isAfter(after))
                .toList());
        List<Message> page = following.stream().limit(limit).toList();
        return new AuthoredPage(
                page,
                page.size() < following.size() ? Optional.of(page.getLast().sequence()) : Optional.empty());
    }

    @Override
    public long count(UserId author) {
        return memory.read(tables -> tables.rooms().keySet().stream()
                .flatMap(room -> said(author, room, tables))
                .count());
    }

    private static Stream<Message> said(UserId author, RoomId room, Tables tables) {
        return Optional.ofNullable(tables.rooms().get(room)).stream()
                .flatMap(stored -> stored.messages().values().stream())
                .map(stored -> tables.signed(stored.message()))
                .filter(message -> message.author().id().equals(author));
    }
}
