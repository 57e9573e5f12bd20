package org.hexachat.adapter.persistence.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.aBotOf;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexachat.adapter.persistence.PostgresStorage;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.bot.BotGrant;
import org.hexachat.domain.bot.BotOrder;
import org.hexachat.domain.bot.BotQuery;
import org.hexachat.domain.bot.BotScope;
import org.hexachat.domain.bot.OwnedBot;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.Username;
import org.hexachat.testkit.contract.AdministeredBotRepositoryContract;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
class JdbcAdministeredBotRepositoryTest extends AdministeredBotRepositoryContract {

    private static PostgresStorage storage;

    @BeforeAll
    static void open(TestDatabase database) {
        storage = PostgresStorage.on(database);
    }

    @AfterAll
    static void close() {
        storage.close();
    }

    /** The many stand before the three that are looked for: by name, and in age, since identifiers that were made begin below f. */
    @Test
    void finds_a_piece_that_stands_beyond_the_bots_that_are_looked_at_first() {
        User owner = aUser();
        storage.users().add(owner, anyPasswordHash());
        Bot old = added("zy1farther", owner);
        Bot near = added("aa1farther", owner);
        Bot far = added("zz1farther", owner);
        int many = storage.get(JdbcClient.class)
                .sql("""
                        insert into users (id, username, name_key, administrator, created_at, bot_owner_id, bot_scopes)
                        select cast('ffffffff-0000-8000-8000-' || lpad(to_hex(i), 12, '0') as uuid), 'aa' || i, 'aa' || i, false, now(),
                               :owner, '{rooms:read}'
                        from generate_series(1, 1100) i
                        """)
                .param("owner", owner.id().value())
                .update();
        try {
            assertThat(found("1farther", byName(), 10)).containsExactly(near, old, far);
            assertThat(found("1farther", byName(), 1)).containsExactly(near);
            assertThat(found("1farther", newest(), 10)).containsExactlyInAnyOrder(near, old, far);
            assertThat(found("1farther", newest(), 1)).hasSize(1);
            assertThat(found("zy", newest(), 10)).containsExactly(old);
            assertThat(found("z", newest(), 200)).contains(old, far).doesNotContain(near);
        } finally {
            int gone = storage.get(JdbcClient.class)
                    .sql("delete from users where id >= 'ffffffff-0000-8000-8000-000000000000'")
                    .update();
            assertThat(gone).isEqualTo(many);
        }
    }

    private static BotOrder byName() {
        return new BotOrder.ByName(Optional.empty());
    }

    private static BotOrder newest() {
        return new BotOrder.NewestFirst(Optional.empty());
    }

    private static List<Bot> found(String piece, BotOrder order, int limit) {
        return storage
                .administeredBots()
                .list(new BotQuery(Optional.of(new NamePiece(piece)), Optional.empty(), order, limit))
                .stream()
                .map(OwnedBot::bot)
                .toList();
    }

    private static Bot added(String name, User owner) {
        Bot bot = aBotOf(owner, new Username(name), new BotGrant(Set.of(BotScope.ROOMS_READ), Optional.empty()));
        storage.bots().add(bot);
        return bot;
    }

    @Override
    protected Storage storage() {
        return storage;
    }
}
