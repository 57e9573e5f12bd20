package org.hexachat.application.service.message;

import java.util.List;
import java.util.Map;
import org.hexachat.application.port.in.message.MessageHistoryUseCase;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.port.out.ReactionRepository;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageDetails;
import org.hexachat.domain.message.Reaction;
import org.hexachat.domain.room.Sequence;

/** Reads on in the history. */
public final class MessageHistoryService implements MessageHistoryUseCase {

    private final RoomAuthorization rooms;
    private final MessageRepository messages;
    private final ReactionRepository reactions;

    public MessageHistoryService(RoomAuthorization rooms, MessageRepository messages, ReactionRepository reactions) {
        this.rooms = rooms;
        this.messages = messages;
        this.reactions = reactions;
    }

    @Override
    public List<MessageDetails> read(Query query) {
        rooms.demandMember(query.room(), query.caller());
        List<Message> page = messages.page(query.room(), query.page());
        Map<Sequence, List<Reaction>> answers = reactions.to(
                query.room(),
                page.stream().map(Message::sequence).toList(),
                query.caller().id());
        return page.stream()
                .map(message -> new MessageDetails(message, answers.getOrDefault(message.sequence(), List.of())))
                .toList();
    }
}
