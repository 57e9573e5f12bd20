package org.hexachat.adapter.rest.v1.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hexachat.domain.user.UserId;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BotAdministrationV1Test extends V1Test {
    private String name;
    private Client person;
    private Client root;

    @BeforeEach
    void come() {
        name = aUser();
        person = somebodyCalled(name);
        root = somebody();
        storage.users().grantAdministrator(new UserId(UUID.fromString(idOf(root))));
    }

    @Test
    void bots_are_found_by_a_piece_of_the_name_whoever_owns_them() {
        JsonNode made = made("_Builds");
        JsonNode found = items("q=" + name.substring(1).toUpperCase(Locale.ROOT) + "_bui");
        assertThat(found.size()).isEqualTo(1);
        JsonNode shown = found.get(0);
        assertThat(shown.propertyNames())
                .containsExactly("id", "username", "owner", "scopes", "expires_at", "created_at");
        assertThat(shown.get("id")).isEqualTo(made.get("id"));
        assertThat(shown.get("username").asString()).isEqualTo(name + "_Builds");
        assertThat(shown.at("/owner/name").asString()).isEqualTo(name);
        assertThat(shown.at("/owner/id").asString()).isEqualTo(idOf(person));
        assertThat(shown.get("scopes").toString()).isEqualTo("[\"rooms:join\",\"messages:write\"]");
        assertThat(shown.get("expires_at").isString()).isTrue();
    }

    @Test
    void bots_are_found_by_the_whole_name_of_the_owner() {
        made("_one");
        assertThat(items("owner=" + name.toUpperCase(Locale.ROOT)).findValuesAsString("username"))
                .containsExactly(name + "_one");
        assertThat(items("owner=" + name.substring(1)).isEmpty()).isTrue();
        assertThat(items("owner=" + name + "&q=two").isEmpty()).isTrue();
    }

    @Test
    void bots_come_page_by_page_by_name_or_the_newest_first() {
        List.of("_b", "_a", "_c").forEach(this::made);
        String path = "/admin/bots?limit=2&q=" + name + "_";
        JsonNode first = get(root, path).json();
        assertThat(first.get("items").findValuesAsString("username")).containsExactly(name + "_a", name + "_b");
        JsonNode second =
                get(root, path + "&after=" + first.get("next").asString()).json();
        assertThat(second.get("items").findValuesAsString("username")).containsExactly(name + "_c");
        assertThat(second.get("next").isNull()).isTrue();
        JsonNode newest = get(root, path + "&sort=created").json();
        assertThat(newest.get("items").findValuesAsString("username")).containsExactly(name + "_c", name + "_a");
        JsonNode older = get(
                        root, path + "&sort=created&after=" + newest.get("next").asString())
                .json();
        assertThat(older.get("items").findValuesAsString("username")).containsExactly(name + "_b");
        assertThat(older.get("next").isNull()).isTrue();
    }

    @Test
    void the_bot_of_somebody_else_is_deleted_and_the_log_says_why() {
        String bot = made("_spam").get("id").asString();
        String path = "/admin/bots/" + bot;
        assertBlamed(send(root, "DELETE", path + "?reason=" + "a".repeat(513)), "reason", "input.too_long");
        assertThat(send(root, "DELETE", path + "?reason=spam").status()).isEqualTo(204);
        assertThat(items("q=" + name + "_spam").isEmpty()).isTrue();
        assertThat(get(person, "/bots").json().get("items").isEmpty()).isTrue();
        assertProblem(send(root, "DELETE", path), 404, "bot.not_found");
        JsonNode line = get(root, "/admin/audit?member=" + bot).json().at("/items/0");
        assertThat(line.get("action").asString()).isEqualTo("account.deleted");
        assertThat(line.get("reason").asString()).isEqualTo("spam");
        assertThat(line.at("/member/bot").asBoolean()).isTrue();
    }

    @Test
    void what_is_asked_for_wrongly_is_blamed_and_nobody_else_asks() {
        assertBlamed(get(root, "/admin/bots?sort=size"), "sort", "input.choice");
        assertBlamed(get(root, "/admin/bots?q=" + "a".repeat(151)), "q", "input.too_long");
        assertBlamed(get(root, "/admin/bots?owner=" + "a".repeat(151)), "owner", "input.too_long");
        assertBlamed(get(root, "/admin/bots?sort=created&after=builds"), "after", "input.uuid");
        assertProblem(send(root, "DELETE", "/admin/bots/x"), 404, "bot.not_found");
        assertProblem(send(root, "DELETE", "/admin/bots/" + idOf(person)), 404, "bot.not_found");
        String bot = made("_mine").get("id").asString();
        assertProblem(get(person, "/admin/bots"), 403, "administrator.required");
        assertProblem(send(person, "DELETE", "/admin/bots/" + bot), 403, "administrator.required");
    }

    private JsonNode made(String rest) {
        return send(person, "POST", "/bots", """
                        {"username": "%s", "scopes": ["rooms:join", "messages:write"], "expires_in_s": 3600}""".formatted(name + rest)).json().get("bot");
    }

    private JsonNode items(String query) {
        return get(root, "/admin/bots?" + query).json().get("items");
    }
}
