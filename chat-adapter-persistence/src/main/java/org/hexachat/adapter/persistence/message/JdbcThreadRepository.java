package org.hexachat.adapter.persistence.message;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnArrays;
import org.hexachat.application.port.out.ThreadRepository;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.ThreadSummary;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Threads in {@code message} and {@code thread_follow}. */
@Stored
final class JdbcThreadRepository implements ThreadRepository {

    /** One by one, each from the index of threads alone. */
    private static final String THREADS_OF = """
            select asked.message, t.replies, t.last,
                   exists (
                       select
                       from thread_follow
                       where room_id = :room and thread_id = asked.message and user_id = :user and following
                   ) as following
            from unnest(cast(:messages as uuid[])) as asked(message)
            cross join lateral (
                select count(*) as replies, max(seq) as last
                from (
                    select seq
                    from message
                    where room_id = :room and thread_id = asked.message and deleted_at is null
                    order by seq desc
                    limit :most
                ) counted
            ) t
            where t.replies > 0
            """;

    private static final String FOLLOW = """
            insert into thread_follow (room_id, thread_id, user_id, following)
            values (:room, :thread, :user, :following)
            on conflict (room_id, thread_id, user_id) do update set following = excluded.following
            """;

    private final JdbcClient jdbc;

    JdbcThreadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<MessageId, ThreadSummary> of(RoomId room, Collection<MessageId> messages, UserId reader) {
        Map<MessageId, ThreadSummary> found = new HashMap<>();
        jdbc.sql(THREADS_OF)
                .param("room", room.value())
                .param("messages", new ColumnArrays<>(messages).uuids(MessageId::value))
                .param("user", reader.value())
                .param("most", ThreadSummary.MAX_COUNT)
                .query(row -> {
                    found.put(
                            new MessageId(row.getObject("message", UUID.class)),
                            new ThreadSummary(
                                    row.getInt("replies"),
                                    new Sequence(row.getLong("last")),
                                    row.getBoolean("following")));
                });
        return found;
    }

    @Override
    public void follow(RoomId room, MessageId thread, UserId user, boolean following) {
        jdbc.sql(FOLLOW)
                .param("room", room.value())
                .param("thread", thread.value())
                .param("user", user.value())
                .param("following", following)
                .update();
    }
}
