package org.hexachat.adapter.persistence.block;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnArrays;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.adapter.persistence.row.Keyset;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.block.Block;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Blocks in {@code block}. */
@Stored
final class JdbcBlockRepository implements BlockRepository {

    private static final int BOTH = 2;

    private final JdbcClient jdbc;
    private final ColumnMapper columns;
    private final Transactions transactions;

    JdbcBlockRepository(JdbcClient jdbc, ColumnMapper columns, Transactions transactions) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.transactions = transactions;
    }

    @Override
    public void add(UserId blocker, UserId blocked, Instant at) {
        transactions.inTransaction(() -> {
            if (pair(BlockSql.LOCK_ACCOUNTS, blocker, blocked)
                            .query(UUID.class)
                            .list()
                            .size()
                    < BOTH) {
                throw new ChatException(ErrorCode.USER_NOT_FOUND);
            }
            if (others(blocker, blocked) >= Block.MAX_PER_USER) {
                throw new ChatException(ErrorCode.BLOCK_LIMIT, Block.MAX_PER_USER);
            }
            pair(BlockSql.ADD, blocker, blocked)
                    .param("at", ColumnMapper.column(at))
                    .update();
        });
    }

    @Override
    public void remove(UserId blocker, UserId blocked) {
        pair(BlockSql.REMOVE, blocker, blocked).update();
    }

    @Override
    public void forget(UserId user) {
        jdbc.sql(BlockSql.FORGET).param("user", user.value()).update();
    }

    @Override
    public Set<UserId> blockedBy(UserId blocker) {
        return ids(jdbc.sql(BlockSql.BLOCKED_BY).param("blocker", blocker.value()));
    }

    @Override
    public Set<UserId> blockedAmong(UserId blocker, Collection<UserId> people) {
        return ids(jdbc.sql(BlockSql.BLOCKED_AMONG)
                .param("blocker", blocker.value())
                .param("users", new ColumnArrays<>(people).uuids(UserId::value)));
    }

    @Override
    public List<Block> list(UserId blocker, Optional<UserId> after, int limit) {
        return jdbc.sql(BlockSql.LIST)
                .param("blocker", blocker.value())
                .param("after", Keyset.after(after))
                .param("limit", limit)
                .query((row, number) -> new Block(
                        columns.actor(row.getObject("blocked_id", UUID.class), row.getString("username")),
                        columns.instant(row.getObject("blocked_at", OffsetDateTime.class))))
                .list();
    }

    private int others(UserId blocker, UserId blocked) {
        return pair(BlockSql.COUNT_OTHERS, blocker, blocked)
                .param("most", Block.MAX_PER_USER)
                .query(Integer.class)
                .single();
    }

    private StatementSpec pair(String statement, UserId blocker, UserId blocked) {
        return jdbc.sql(statement).param("blocker", blocker.value()).param("blocked", blocked.value());
    }

    private static Set<UserId> ids(StatementSpec query) {
        return query.query((row, number) -> new UserId(row.getObject(1, UUID.class))).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
