package org.hexachat.adapter.persistence.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.aSessionOf;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;

import java.util.Map;
import java.util.Optional;
import org.hexachat.adapter.persistence.PostgresStorage;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.User;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
class TombstoneTest {

    private static PostgresStorage storage;

    @BeforeAll
    static void open(TestDatabase database) {
        storage = PostgresStorage.on(database);
    }

    @AfterAll
    static void close() {
        storage.close();
    }

    @Test
    void a_deleted_account_leaves_an_identifier_and_two_dates() {
        User user = aUser().withEmail(Optional.of(new EmailAddress("anna@example.org")));
        storage.users().add(user, anyPasswordHash());
        storage.users().delete(user.id());
        assertThat(rowOf(user))
                .containsEntry("id", user.id().value())
                .containsEntry("administrator", false)
                .hasEntrySatisfying(
                        "deleted_at", deletedAt -> assertThat(deletedAt).isNotNull());
        assertThat(rowOf(user).values())
                .filteredOn(value -> value instanceof String)
                .isEmpty();
    }

    @Test
    void the_database_itself_refuses_half_a_tombstone() {
        User user = aUser();
        storage.users().add(user, anyPasswordHash());
        assertThatThrownBy(() -> storage.get(JdbcClient.class)
                        .sql("update users set deleted_at = now() where id = :id")
                        .param("id", user.id().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_deleted_account_joins_no_room_any_more() {
        User user = deleted();
        Room room = aRoomOf(user);
        storage.log().create(room, Optional.empty());
        assertThatThrownBy(() -> storage.log().append(aJoin(room, user)))
                .isInstanceOfSatisfying(
                        ChatException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.TOKEN_INVALID));
    }

    @Test
    void a_deleted_account_gets_no_session_any_more() {
        Session late = aSessionOf(deleted());
        storage.sessions().add(late);
        assertThat(storage.sessions().isOpen(late.id())).isFalse();
    }

    private static User deleted() {
        User user = aUser();
        storage.users().add(user, anyPasswordHash());
        storage.users().delete(user.id());
        return user;
    }

    private static Map<String, Object> rowOf(User user) {
        return storage.get(JdbcClient.class)
                .sql("select * from users where id = :id")
                .param("id", user.id().value())
                .query()
                .singleRow();
    }
}
