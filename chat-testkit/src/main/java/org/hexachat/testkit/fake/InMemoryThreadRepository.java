package org.hexachat.testkit.fake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexachat.application.port.out.ThreadRepository;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.Reply;
import org.hexachat.domain.message.ThreadSummary;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.fake.StoredRoom.Follower;

/** Threads in memory. */
final class InMemoryThreadRepository implements ThreadRepository {
    private final Memory memory;

    InMemoryThreadRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Map<MessageId, ThreadSummary> of(RoomId room, Collection<MessageId> messages, UserId reader) {
        return memory.read(tables -> Optional.ofNullable(tables.rooms().get(room)).stream()
                .flatMap(stored -> messages.stream()
                        .filter(id -> !replies(stored, id).isEmpty())
                        .map(id -> Map.entry(id, summary(stored, id, reader))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public void follow(RoomId room, MessageId thread, UserId user, boolean following) {
        memory.<Boolean>write(tables -> {
            StoredRoom changed = tables.room(room).following(new Follower(thread, user), following);
            return tables.rooms().put(room, changed) != null;
        });
    }

    private static ThreadSummary summary(StoredRoom stored, MessageId thread, UserId reader) {
        List<Message> replies = replies(stored, thread);
        Sequence last = replies.getLast().sequence();
        return new ThreadSummary(
                Math.min(replies.size(), ThreadSummary.MAX_COUNT),
                last,
                stored.followers().getOrDefault(new Follower(thread, reader), false));
    }

    private static List<Message> replies(StoredRoom stored, MessageId thread) {
        return stored.messages().values().stream()
                .map(StoredMessage::message)
                .filter(message -> !message.isDeleted())
                .filter(message -> message.reply().map(Reply::thread).equals(Optional.of(thread)))
                .toList();
    }
}
