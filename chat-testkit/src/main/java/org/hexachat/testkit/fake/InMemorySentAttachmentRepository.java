package org.hexachat.testkit.fake;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hexachat.application.port.out.SentAttachmentRepository;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.storage.SentAttachment;
import org.hexachat.domain.storage.SentAttachment.Place;
import org.hexachat.domain.storage.SentAttachmentOrder;
import org.hexachat.domain.storage.SentAttachmentQuery;

/** The files of all rooms in memory. */
final class InMemorySentAttachmentRepository implements SentAttachmentRepository {
    private final Memory memory;

    InMemorySentAttachmentRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public List<SentAttachment> list(SentAttachmentQuery query) {
        Comparator<Place> first = first(query.order());
        return memory.read(tables -> tables.uploads().values().stream()
                .flatMap(stored -> sent(stored, tables))
                .filter(sent -> query.after()
                        .filter(edge -> first.compare(sent.place(), edge) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(SentAttachment::place, first))
                .limit(query.limit())
                .toList());
    }

    private static Comparator<Place> first(SentAttachmentOrder order) {
        Comparator<Place> last = switch (order) {
            case CREATED -> Comparator.comparing(Place::at);
            case SIZE -> Comparator.comparingLong(Place::size);
        };
        return last.thenComparing(place -> place.id().value().toString()).reversed();
    }

    private static Stream<SentAttachment> sent(StoredUpload stored, Tables tables) {
        return stored.message().stream()
                .flatMap(id -> Stream.ofNullable(
                                tables.rooms().get(stored.upload().room()))
                        .filter(room -> !room.room().isDirect())
                        .flatMap(room -> Stream.ofNullable(room.messages().get(id))
                                .map(said -> sent(stored, room.room(), said.message(), tables))));
    }

    private static SentAttachment sent(StoredUpload stored, Room room, Message message, Tables tables) {
        return new SentAttachment(
                stored.complete().orElseThrow(),
                tables.signed(stored.upload().uploader()),
                room.id(),
                room.name(),
                message.id(),
                message.sequence(),
                stored.upload().at());
    }
}
