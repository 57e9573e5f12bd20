package org.hexachat.testkit.fake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.FormerTextRepository;
import org.hexachat.domain.message.FormerText;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/** Former texts in memory. */
final class InMemoryFormerTextRepository implements FormerTextRepository {
    private final Memory memory;

    InMemoryFormerTextRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public List<FormerText> of(RoomId room, MessageId message, Sequence after, int limit) {
        return memory.read(tables -> Optional.ofNullable(tables.rooms().get(room)).stream()
                .flatMap(stored -> Stream.ofNullable(stored.messages().get(message)))
                .flatMap(stored -> stored.former().stream())
                .filter(former -> former.edit().isAfter(after))
                .limit(limit)
                .map(former -> new FormerText(
                        former.edit(), tables.signed(former.editor().id()), former.editedAt(), former.text()))
                .toList());
    }
}
