package org.hexachat.application.service.message;

import java.util.List;
import org.hexachat.application.port.in.message.MessageHistoryUseCase;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.message.MessageDetails;

/** Reads on in the history. */
public final class MessageHistoryService implements MessageHistoryUseCase {

    private final RoomAuthorization rooms;
    private final MessageRepository messages;
    private final MessageSurroundings surroundings;

    public MessageHistoryService(
            RoomAuthorization rooms, MessageRepository messages, MessageSurroundings surroundings) {
        this.rooms = rooms;
        this.messages = messages;
        this.surroundings = surroundings;
    }

    @Override
    public List<MessageDetails> read(Query query) {
        rooms.demandMember(query.room(), query.caller());
        return surroundings.of(
                messages.page(query.room(), query.page()),
                query.room(),
                query.caller().id());
    }
}
