package org.hexachat.application.service.administration;

import java.util.List;
import java.util.stream.Stream;
import org.hexachat.application.port.in.administration.ReadAnyRoomUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.service.message.MessageSurroundings;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageDetails;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.message.MessagePage.Direction;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/** Reads in the history, and shows it once it is written down that somebody reads. */
public final class ReadAnyRoomService implements ReadAnyRoomUseCase {

    private final RoomAuthorization rooms;
    private final MessageRepository messages;
    private final MessageSurroundings surroundings;
    private final AuditedReading reading;
    private final Clock clock;

    public ReadAnyRoomService(
            RoomAuthorization rooms,
            MessageRepository messages,
            MessageSurroundings surroundings,
            AuditedReading reading,
            Clock clock) {
        this.rooms = rooms;
        this.messages = messages;
        this.surroundings = surroundings;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public List<MessageDetails> read(Query query) {
        query.caller().requireAdministrator();
        Room room = rooms.demandOwnerOrAdministrator(query.room(), query.caller());
        List<MessageDetails> read = surroundings.whole(
                part(room.id(), query.part()), room.id(), query.caller().id());
        tell(query, AuditedAct.ofReading(room.id(), room.name(), query.caller().id(), clock.now()));
        return read;
    }

    private List<Message> part(RoomId room, Part part) {
        return switch (part) {
            case Part.Newest(int limit) -> messages.page(room, MessagePage.newest(limit));
            case Part.Further(MessagePage page) -> messages.page(room, page);
            case Part.Around(Sequence place, int older, int newer) ->
                Stream.of(
                                messages.page(room, new MessagePage(place, Direction.BEFORE, older)),
                                messages.page(room, new MessagePage(before(place), Direction.AFTER, newer)))
                        .flatMap(List::stream)
                        .toList();
        };
    }

    private static Sequence before(Sequence place) {
        return new Sequence(Math.max(0, place.value() - 1));
    }

    private void tell(Query query, AuditedAct act) {
        switch (query.part()) {
            case Part.Newest _, Part.Around _ -> reading.begins(act);
            case Part.Further _ -> reading.goesOn(act);
        }
    }
}
