package org.hexachat.adapter.persistence.user;

import java.util.List;
import java.util.Optional;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.Credentials;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts in {@code users}. */
@Stored
final class JdbcUserRepository implements UserRepository {

    private static final RowMapper<UserRow> ROW = new SimplePropertyRowMapper<>(UserRow.class);

    private final JdbcClient jdbc;
    private final UserRowMapper mapper;

    JdbcUserRepository(JdbcClient jdbc, UserRowMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    @Override
    public void add(User user, PasswordHash password) {
        int added = jdbc.sql(UserSql.ADD)
                .param("id", user.id().value())
                .param("username", user.username().value())
                .param("nameKey", user.username().canonical())
                .param("email", user.email().map(EmailAddress::value).orElse(null))
                .param("passwordHash", password.value())
                .param("administrator", user.administrator())
                .param("createdAt", ColumnMapper.column(user.createdAt()))
                .update();
        if (added == 0) {
            throw new ChatException(ErrorCode.USERNAME_TAKEN);
        }
    }

    @Override
    public Optional<User> findById(UserId id) {
        return rowOf(id).map(mapper::toUser);
    }

    @Override
    public Optional<User> findByName(Username name) {
        return rowOf(name).map(mapper::toUser);
    }

    @Override
    public Optional<Credentials> findCredentials(Username name) {
        return rowOf(name).filter(UserRow::hasPassword).map(mapper::toCredentials);
    }

    @Override
    public Optional<Credentials> findCredentials(UserId id) {
        return rowOf(id).filter(UserRow::hasPassword).map(mapper::toCredentials);
    }

    @Override
    public List<User> findAll() {
        return jdbc.sql(UserSql.ALL).query(ROW).list().stream()
                .map(mapper::toUser)
                .toList();
    }

    @Override
    public boolean hasAdministrator() {
        return jdbc.sql(UserSql.HAS_ADMINISTRATOR).query(Boolean.class).single();
    }

    @Override
    public void changeEmail(UserId id, Optional<EmailAddress> email) {
        jdbc.sql(UserSql.CHANGE_EMAIL)
                .param("id", id.value())
                .param("email", email.map(EmailAddress::value).orElse(null))
                .update();
    }

    @Override
    public void changePassword(UserId id, PasswordHash password) {
        jdbc.sql(UserSql.CHANGE_PASSWORD)
                .param("id", id.value())
                .param("passwordHash", password.value())
                .update();
    }

    @Override
    public boolean renewPassword(UserId id, PasswordHash outdated, PasswordHash renewed) {
        return jdbc.sql(UserSql.RENEW_PASSWORD)
                        .param("id", id.value())
                        .param("outdated", outdated.value())
                        .param("renewed", renewed.value())
                        .update()
                > 0;
    }

    @Override
    public void grantAdministrator(UserId id) {
        jdbc.sql(UserSql.GRANT_ADMINISTRATOR).param("id", id.value()).update();
    }

    @Override
    public void delete(UserId id) {
        jdbc.sql(UserSql.DELETE).param("id", id.value()).update();
    }

    private Optional<UserRow> rowOf(UserId id) {
        return jdbc.sql(UserSql.BY_ID).param("id", id.value()).query(ROW).optional();
    }

    private Optional<UserRow> rowOf(Username name) {
        return jdbc.sql(UserSql.BY_NAME)
                .param("nameKey", name.canonical())
                .query(ROW)
                .optional();
    }
}
