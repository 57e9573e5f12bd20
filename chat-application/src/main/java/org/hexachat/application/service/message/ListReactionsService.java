package org.hexachat.application.service.message;

import java.util.List;
import org.hexachat.application.port.in.message.ListReactionsUseCase;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.port.out.ReactionRepository;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.user.Actor;

/** Lists who reacted, to members. */
public final class ListReactionsService implements ListReactionsUseCase {

    private final RoomAuthorization rooms;
    private final MessageRepository messages;
    private final ReactionRepository reactions;

    public ListReactionsService(RoomAuthorization rooms, MessageRepository messages, ReactionRepository reactions) {
        this.rooms = rooms;
        this.messages = messages;
        this.reactions = reactions;
    }

    @Override
    public List<Actor> list(Query query) {
        Emoji emoji = new Emoji(query.emoji());
        rooms.demandMember(query.room(), query.caller());
        Message message = messages.find(query.room(), query.message())
                .orElseThrow(() -> new ChatException(ErrorCode.MESSAGE_NOT_FOUND));
        return reactions.who(query.room(), message.sequence(), emoji, query.after(), query.limit());
    }
}
