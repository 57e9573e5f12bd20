package org.hexachat.application.service.message;

import java.util.List;
import org.hexachat.application.port.in.message.ListFormerTextsUseCase;
import org.hexachat.application.port.out.FormerTextRepository;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.message.FormerText;
import org.hexachat.domain.message.Message;

/** Shows former texts to moderators. */
public final class ListFormerTextsService implements ListFormerTextsUseCase {

    private final RoomAuthorization rooms;
    private final MessageRepository messages;
    private final FormerTextRepository texts;

    public ListFormerTextsService(RoomAuthorization rooms, MessageRepository messages, FormerTextRepository texts) {
        this.rooms = rooms;
        this.messages = messages;
        this.texts = texts;
    }

    @Override
    public List<FormerText> list(Query query) {
        rooms.demandModerator(query.room(), query.caller());
        Message message = messages.find(query.room(), query.message())
                .orElseThrow(() -> new ChatException(ErrorCode.MESSAGE_NOT_FOUND));
        return texts.of(query.room(), message.id(), query.after(), query.limit());
    }
}
