package org.hexachat.adapter.persistence.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnArrays;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.adapter.persistence.row.Keyset;
import org.hexachat.application.port.out.ReactionRepository;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.Reaction;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reactions in {@code reaction_tally} and {@code reaction}. */
@Stored
final class JdbcReactionRepository implements ReactionRepository {

    /** One by one, so that no plan reads all reactions for the sake of a page. */
    private static final String REACTIONS_TO = """
            select asked.seq, t.emoji, t.count,
                   exists (
                       select
                       from reaction
                       where room_id = :room and message_seq = asked.seq and emoji = t.emoji and user_id = :user
                   ) as own
            from unnest(cast(:seqs as bigint[])) as asked(seq)
            cross join lateral (
                select emoji, count, since
                from reaction_tally
                where room_id = :room and message_seq = asked.seq
                limit 50
            ) t
            order by asked.seq, t.since
            """;

    private static final String WHO_REACTED = """
            select user_id, (select username from users where id = user_id) as username
            from reaction
            where room_id = :room and message_seq = :seq and emoji = :emoji and user_id > :after
            order by user_id
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final ColumnMapper columns;

    JdbcReactionRepository(JdbcClient jdbc, ColumnMapper columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    @Override
    public Map<Sequence, List<Reaction>> to(RoomId room, Collection<Sequence> messages, UserId reader) {
        Map<Sequence, List<Reaction>> found = new HashMap<>();
        jdbc.sql(REACTIONS_TO)
                .param("room", room.value())
                .param("seqs", new ColumnArrays<>(messages).numbers(Sequence::value))
                .param("user", reader.value())
                .query(row -> {
                    found.computeIfAbsent(new Sequence(row.getLong("seq")), _ -> new ArrayList<>())
                            .add(new Reaction(
                                    new Emoji(row.getString("emoji")), row.getInt("count"), row.getBoolean("own")));
                });
        return found;
    }

    @Override
    public List<Actor> who(RoomId room, Sequence message, Emoji emoji, Optional<UserId> after, int limit) {
        return jdbc.sql(WHO_REACTED)
                .param("room", room.value())
                .param("seq", message.value())
                .param("emoji", emoji.value())
                .param("after", Keyset.after(after))
                .param("limit", limit)
                .query((row, number) -> columns.actor(row.getObject("user_id", UUID.class), row.getString("username")))
                .list();
    }
}
