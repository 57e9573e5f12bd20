package org.hexachat.testkit.wrong;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.domain.log.RoomHistory;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.room.RoomId;

/** Right messages, of which wrong ones replace a part. */
class MessagesOver implements MessageRepository {
    final MessageRepository right;

    MessagesOver(MessageRepository right) {
        this.right = right;
    }

    @Override
    public Optional<RoomHistory> latest(RoomId room, int limit) {
        return right.latest(room, limit);
    }

    @Override
    public List<Message> page(RoomId room, MessagePage page) {
        return right.page(room, page);
    }

    @Override
    public List<Message> replies(RoomId room, MessageId thread, MessagePage page) {
        return right.replies(room, thread, page);
    }

    @Override
    public Optional<Message> find(RoomId room, MessageId id) {
        return right.find(room, id);
    }
}
