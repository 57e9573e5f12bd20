package org.hexachat.adapter.persistence.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.adapter.persistence.row.Keyset;
import org.hexachat.application.port.out.AccountRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.user.Account;
import org.hexachat.domain.user.AccountQuery;
import org.hexachat.domain.user.AccountState;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Accounts in {@code users}, with how many sessions they have. */
@Stored
final class JdbcAccountRepository implements AccountRepository {

    private final JdbcClient jdbc;
    private final ColumnMapper columns;
    private final Transactions transactions;

    JdbcAccountRepository(JdbcClient jdbc, ColumnMapper columns, Transactions transactions) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.transactions = transactions;
    }

    @Override
    public List<Account> list(AccountQuery query) {
        return statement(query)
                .param("afterName", query.after().orElse(""))
                .param("limit", query.limit())
                .query((row, number) -> account(row))
                .list();
    }

    private StatementSpec statement(AccountQuery query) {
        boolean inside = query.looksInside();
        String piece = query.piece().map(NamePiece::canonical).orElse("");
        String typed = query.piece().map(NamePiece::value).orElse("");
        if (query.state().filter(AccountState.DISABLED::equals).isPresent()) {
            return jdbc.sql(AccountSql.DISABLED)
                    .param("beginning", inside ? "" : piece)
                    .param("piece", piece)
                    .param("typed", typed);
        }
        StatementSpec statement = inside
                ? jdbc.sql(AccountSql.INSIDE).param("piece", piece).param("typed", typed)
                : jdbc.sql(AccountSql.BEGINNING).param("beginning", piece).param("beyond", piece + Keyset.LAST_NAME);
        return statement.param("active", query.state().isPresent());
    }

    @Override
    public Optional<Account> find(UserId id) {
        return jdbc.sql(AccountSql.BY_ID)
                .param("id", id.value())
                .query((row, number) -> account(row))
                .optional();
    }

    @Override
    public List<UserId> disable(UserId id, Instant at) {
        return transactions.inTransaction(() -> {
            List<UserId> itself = disabled(AccountSql.DISABLE, id, at);
            return itself.isEmpty()
                    ? itself
                    : Stream.concat(itself.stream(), disabled(AccountSql.DISABLE_BOTS, id, at).stream())
                            .toList();
        });
    }

    private List<UserId> disabled(String statement, UserId id, Instant at) {
        return jdbc.sql(statement)
                .param("id", id.value())
                .param("at", ColumnMapper.column(at))
                .query((row, number) -> id(row))
                .list();
    }

    @Override
    public boolean enable(UserId id) {
        return transactions.<Boolean>inTransaction(() -> {
            Optional<OffsetDateTime> since = jdbc.sql(AccountSql.HOLD_DISABLED)
                    .param("id", id.value())
                    .query(OffsetDateTime.class)
                    .optional();
            since.ifPresent(at -> {
                jdbc.sql(AccountSql.ENABLE_BOTS)
                        .param("id", id.value())
                        .param("at", at)
                        .update();
                jdbc.sql(AccountSql.ENABLE).param("id", id.value()).update();
            });
            return since.isPresent();
        });
    }

    @Override
    public boolean isLastAdministrator(UserId leaving) {
        return transactions.<Boolean>inTransaction(() -> !isOrdinary(leaving) && isAlone(leaving));
    }

    private boolean isOrdinary(UserId id) {
        return jdbc.sql(AccountSql.HOLD_ORDINARY)
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    private boolean isAlone(UserId administrator) {
        jdbc.sql(AccountSql.TAKE_TURN).query(Boolean.class).single();
        return jdbc.sql(AccountSql.HOLD_ADMINISTRATORS)
                .query((row, number) -> id(row))
                .list()
                .equals(List.of(administrator));
    }

    @Override
    public boolean revokeAdministrator(UserId id) {
        return jdbc.sql(AccountSql.REVOKE_ADMINISTRATOR).param("id", id.value()).update() > 0;
    }

    private Account account(ResultSet row) throws SQLException {
        User user = new User(
                id(row),
                new Username(row.getString("username")),
                Optional.ofNullable(row.getString("email")).map(EmailAddress::new),
                row.getBoolean("administrator"),
                columns.instant(row.getObject("created_at", OffsetDateTime.class)));
        return new Account(user, instant(row, "disabled_at"), row.getInt("sessions"), instant(row, "last_used_at"));
    }

    private Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(columns::instant);
    }

    private static UserId id(ResultSet row) throws SQLException {
        return new UserId(row.getObject("id", UUID.class));
    }
}
