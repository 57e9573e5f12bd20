package org.hexachat.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.RawPassword;
import org.hexachat.domain.user.Username;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The driver would store half a surrogate pair as a question mark, and PostgreSQL takes no NUL: neither gets that far. */
@PostgresTest
class StoredTextTest {

    /** What stands in each column, or rather what its text was made from. */
    private static final Map<String, Function<String, Object>> ORIGINS = Map.of(
            "users.username", Username::new,
            "users.name_key", Username::new,
            "users.email", typed -> new EmailAddress(typed + "@example.org"),
            "users.password_hash", RawPassword::new,
            "room.name", RoomName::new,
            "room.name_key", RoomName::new,
            "room.password_hash", RawPassword::new,
            "message.body", MessageText::new,
            "searched_message.folded", MessageText::new);

    /** Columns whose text is the program's own. */
    private static final Set<String> OURS = Set.of("room_event.kind", "store_epoch.epoch", "membership.notifications");

    @TestFactory
    Stream<DynamicTest> what_cannot_be_stored_as_it_is_does_not_become_a_value() {
        return ORIGINS.entrySet().stream()
                .flatMap(origin -> Stream.of("a\ud800", "\udc00a", "a\ud800b", "a\0")
                        .map(text -> DynamicTest.dynamicTest(
                                origin.getKey(),
                                () -> assertThatThrownBy(() -> origin.getValue().apply(text))
                                        .isInstanceOf(ChatException.class))));
    }

    @Test
    void no_text_column_is_forgotten_here(TestDatabase database) {
        try (PostgresStorage storage = PostgresStorage.on(database)) {
            List<String> columns =
                    storage.get(JdbcClient.class).sql("""
                            select table_name || '.' || column_name
                            from information_schema.columns
                            where table_schema = 'public' and data_type in ('text', 'character varying')
                              and table_name <> 'flyway_schema_history'
                            """).query(String.class).list();
            assertThat(columns)
                    .containsExactlyInAnyOrderElementsOf(Stream.of(ORIGINS.keySet(), OURS)
                            .flatMap(Set::stream)
                            .collect(Collectors.toSet()));
        }
    }
}
