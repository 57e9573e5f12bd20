package org.hexachat.application.service.push;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.port.out.ReadStateRepository;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.push.PushMessage;
import org.hexachat.domain.push.PushNotice;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.UserId;

/**
 * What a notice is about, if it is still news. Much can have happened since it was noted: the reader read it, left the room, wants to be told of
 * less of it or blocks the author, or the message was deleted.
 */
public final class PushNews {

    private final RoomRepository rooms;
    private final MessageRepository messages;
    private final ReadStateRepository readStates;
    private final BlockRepository blocks;

    public PushNews(
            RoomRepository rooms, MessageRepository messages, ReadStateRepository readStates, BlockRepository blocks) {
        this.rooms = rooms;
        this.messages = messages;
        this.readStates = readStates;
        this.blocks = blocks;
    }

    Optional<PushMessage> of(PushNotice notice, UserId reader) {
        Optional<Room> room = rooms.findById(notice.room());
        return readStates
                .find(notice.room(), reader)
                .filter(state -> notice.sequence().isAfter(state.readUpTo()))
                .flatMap(state -> message(notice).filter(message -> isWanted(message, state, reader)))
                .flatMap(message -> room.map(where -> PushMessage.of(message, where, reader)));
    }

    private Optional<Message> message(PushNotice notice) {
        MessagePage upToIt = new MessagePage(notice.sequence().next(), MessagePage.Direction.BEFORE, 1);
        return messages.page(notice.room(), upToIt).stream()
                .filter(message -> message.sequence().equals(notice.sequence()))
                .findFirst();
    }

    private boolean isWanted(Message message, ReadState state, UserId reader) {
        UserId author = message.author().id();
        return !message.isDeleted()
                && state.notifications().wants(message.mentions().mean(reader))
                && blocks.blockedAmong(reader, List.of(author)).isEmpty();
    }
}
