package org.hexachat.application.service.message;

import java.util.List;
import org.hexachat.application.port.in.message.MessageHistoryUseCase;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.message.Message;

/** Reads on in the history. */
public final class MessageHistoryService implements MessageHistoryUseCase {

    private final RoomAuthorization rooms;
    private final MessageRepository messages;

    public MessageHistoryService(RoomAuthorization rooms, MessageRepository messages) {
        this.rooms = rooms;
        this.messages = messages;
    }

    @Override
    public List<Message> read(Query query) {
        rooms.demandMember(query.room(), query.caller());
        return messages.page(query.room(), query.page());
    }
}
