package org.hexachat.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexachat.domain.attachment.FileName;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.push.PushEndpoint;
import org.hexachat.domain.push.PushKey;
import org.hexachat.domain.push.PushSecret;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.RawPassword;
import org.hexachat.domain.user.Username;
import org.hexachat.domain.webhook.WebhookUrl;
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
    private static final Map<String, Function<String, Object>> ORIGINS = Map.ofEntries(
            Map.entry("users.username", Username::new),
            Map.entry("users.name_key", Username::new),
            Map.entry("users.email", typed -> new EmailAddress(typed + "@example.org")),
            Map.entry("users.password_hash", RawPassword::new),
            Map.entry("room.name", RoomName::new),
            Map.entry("room.name_key", RoomName::new),
            Map.entry("room.password_hash", RawPassword::new),
            Map.entry("message.body", MessageText::new),
            Map.entry("message_edit.body", MessageText::new),
            Map.entry("audit_entry.room_name", RoomName::new),
            Map.entry("audit_entry.reason", Reason::new),
            Map.entry("audit_entry.detail", RoomName::new),
            Map.entry("attachment.name", FileName::new),
            Map.entry("outgoing_webhook.url", text -> new WebhookUrl("https://example.org/" + text)),
            Map.entry("push_subscription.endpoint", text -> new PushEndpoint("https://example.org/" + text)),
            Map.entry("push_subscription.key", PushKey::new),
            Map.entry("push_subscription.secret", PushSecret::new),
            Map.entry("message.attachments", FileName::new),
            Map.entry("reaction.emoji", Emoji::new),
            Map.entry("searched_message.folded", MessageText::new),
            Map.entry("reaction_tally.emoji", Emoji::new));

    /** Columns whose text is the program's own. */
    private static final Set<String> OURS = Set.of(
            "room_event.kind",
            "attachment.type",
            "outgoing_webhook.secret",
            "outgoing_webhook.error",
            "push_key.public_key",
            "push_key.private_key",
            "store_epoch.epoch",
            "membership.notifications",
            "membership.role",
            "audit_entry.action",
            "job.kind",
            "job.state",
            "job.place",
            "job.error",
            "server_setting.registration",
            "server_setting.room_creation",
            "server_setting.on_account_deletion");

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
