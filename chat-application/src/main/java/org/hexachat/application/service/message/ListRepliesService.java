package org.hexachat.application.service.message;

import java.util.List;
import org.hexachat.application.port.in.message.ListRepliesUseCase;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.domain.message.MessageDetails;
import org.hexachat.domain.message.MessageId;

/** Reads threads, to members. */
public final class ListRepliesService implements ListRepliesUseCase {

    private final ThreadEntrance entrance;
    private final MessageRepository messages;
    private final MessageSurroundings surroundings;

    public ListRepliesService(ThreadEntrance entrance, MessageRepository messages, MessageSurroundings surroundings) {
        this.entrance = entrance;
        this.messages = messages;
        this.surroundings = surroundings;
    }

    @Override
    public List<MessageDetails> list(Query query) {
        MessageId thread = entrance.enter(query.caller(), query.room(), query.message());
        return surroundings.of(
                messages.replies(query.room(), thread, query.page()),
                query.room(),
                query.caller().id());
    }
}
