package org.hexachat.application.service.message;

import java.util.List;
import org.hexachat.application.port.in.message.ShowMessageUseCase;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageDetails;

/** Looks one message up as a page of one. */
public final class ShowMessageService implements ShowMessageUseCase {

    private final RoomAuthorization rooms;
    private final MessageRepository messages;
    private final MessageSurroundings surroundings;

    public ShowMessageService(RoomAuthorization rooms, MessageRepository messages, MessageSurroundings surroundings) {
        this.rooms = rooms;
        this.messages = messages;
        this.surroundings = surroundings;
    }

    @Override
    public MessageDetails show(Query query) {
        rooms.demandMember(query.room(), query.caller());
        Message message = messages.find(query.room(), query.message())
                .orElseThrow(() -> new ChatException(ErrorCode.MESSAGE_NOT_FOUND));
        return surroundings
                .of(List.of(message), query.room(), query.caller().id())
                .getFirst();
    }
}
