package org.hexachat.adapter.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.aUserNamed;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;

import java.util.List;
import java.util.Optional;
import org.hexachat.adapter.persistence.PostgresStorage;
import org.hexachat.domain.user.Account;
import org.hexachat.domain.user.AccountQuery;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.User;
import org.hexachat.testkit.contract.AccountRepositoryContract;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
class JdbcAccountRepositoryTest extends AccountRepositoryContract {

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
    void finds_a_piece_that_stands_beyond_the_names_that_are_looked_at_first() {
        storage.get(JdbcClient.class).sql("""
                        insert into users (id, username, name_key, password_hash, administrator, created_at)
                        select gen_random_uuid(), 'aa' || i, 'aa' || i, 'h', false, now() from generate_series(1, 10100) i
                        """).update();
        User near = added("aa1-farther");
        User far = added("zz1-farther");
        assertThat(farther(10)).extracting(Account::user).containsExactly(near, far);
        assertThat(farther(1)).extracting(Account::user).containsExactly(near);
    }

    private static List<Account> farther(int limit) {
        return storage.accounts()
                .list(new AccountQuery(
                        Optional.of(new NamePiece("1-farther")), Optional.empty(), Optional.empty(), limit));
    }

    private static User added(String name) {
        User user = aUserNamed(name);
        storage.users().add(user, anyPasswordHash());
        return user;
    }

    @Override
    protected Storage storage() {
        return storage;
    }
}
