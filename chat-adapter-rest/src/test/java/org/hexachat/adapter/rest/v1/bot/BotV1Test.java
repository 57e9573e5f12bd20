package org.hexachat.adapter.rest.v1.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BotV1Test extends V1Test {
    @Test
    void a_bot_is_made_and_says_something_as_one() {
        Client anna = somebody();
        String name = anyName();
        Reply made = create(anna, name, "\"rooms:join\", \"messages:write\"");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().propertyNames()).containsExactly("bot", "token");
        JsonNode view = made.json().get("bot");
        assertThat(view.propertyNames()).containsExactly("id", "username", "scopes", "expires_at", "created_at");
        assertThat(view.get("scopes").toString()).isEqualTo("[\"rooms:join\",\"messages:write\"]");
        assertThat(view.get("expires_at").isNull()).isTrue();
        Client bot = botOf(made.json());
        assertThat(get(bot, "/account").json().get("username").asString()).isEqualTo(name);
        String room = anOpenRoomOf(anna);
        join(anna, room);
        join(bot, room);
        say(anna, room, "hello");
        say(bot, room, "built");
        JsonNode messages = get(anna, room + "/messages").json().get("items");
        assertThat(messages.valueStream().map(message -> message.get("author").toString()))
                .containsExactlyInAnyOrder(
                        "{\"id\":\"%s\",\"name\":\"%s\",\"bot\":true}"
                                .formatted(view.get("id").asString(), name),
                        "{\"id\":\"%s\",\"name\":\"%s\"}"
                                .formatted(
                                        idOf(anna),
                                        get(anna, "/account")
                                                .json()
                                                .get("username")
                                                .asString()));
    }

    @Test
    void bots_are_listed_without_their_tokens_to_their_owner_and_deleted() {
        Client anna = somebody();
        JsonNode made = create(anna, anyName(), "\"rooms:read\"").json();
        Reply list = get(anna, "/bots");
        assertThat(list.json().get("items").toString()).isEqualTo("[" + made.get("bot") + "]");
        assertThat(list.body()).doesNotContain(made.get("token").asString());
        assertThat(get(somebody(), "/bots").json().get("items").isEmpty()).isTrue();
        String one = "/bots/" + made.at("/bot/id").asString();
        assertProblem(send(somebody(), "DELETE", one), 404, "bot.not_found");
        assertThat(send(anna, "DELETE", one).status()).isEqualTo(204);
        assertProblem(send(anna, "DELETE", one), 404, "bot.not_found");
        assertProblem(send(anna, "DELETE", "/bots/none"), 404, "bot.not_found");
        assertProblem(get(botOf(made), "/account"), 401, "token.invalid");
    }

    @Test
    void scopes_are_changed_and_tokens_replaced() {
        Client anna = somebody();
        JsonNode made = create(anna, anyName(), "\"rooms:read\"").json();
        String one = "/bots/" + made.at("/bot/id").asString();
        Reply changed = send(anna, "PUT", one + "/scopes", "{\"scopes\": [\"reactions:write\", \"rooms:join\"]}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().get("scopes").toString()).isEqualTo("[\"rooms:join\",\"reactions:write\"]");
        Reply renewed = send(anna, "POST", one + "/token", "{\"expires_in_s\": 60}");
        assertThat(renewed.status()).isEqualTo(201);
        assertThat(renewed.json().at("/bot/expires_at").isString()).isTrue();
        assertProblem(get(botOf(made), "/account"), 401, "token.invalid");
        assertThat(get(botOf(renewed.json()), "/account").status()).isEqualTo(200);
        assertThat(send(anna, "POST", one + "/token", "{}")
                        .json()
                        .at("/bot/expires_at")
                        .isNull())
                .isTrue();
        assertProblem(send(somebody(), "POST", one + "/token", "{}"), 404, "bot.not_found");
        assertProblem(send(somebody(), "PUT", one + "/scopes", "{\"scopes\": [\"rooms:read\"]}"), 404, "bot.not_found");
    }

    @Test
    void what_is_asked_for_in_a_wrong_way_is_refused() {
        Client anna = somebody();
        String name = anyName();
        assertBlamed(create(anna, name, "\"rooms:burn\""), "scopes", "input.choice");
        assertBlamed(create(anna, name, "1"), "scopes", "input.choice");
        assertBlamed(create(anna, name, ""), "scopes", "input.required");
        assertBlamed(send(anna, "POST", "/bots", "{\"username\": \"" + name + "\"}"), "scopes", "input.required");
        assertBlamed(send(anna, "POST", "/bots", "{\"scopes\": [\"rooms:read\"]}"), "username", "input.required");
        assertBlamed(
                send(
                        anna,
                        "POST",
                        "/bots",
                        "{\"username\": \"%s\", \"scopes\": [\"rooms:read\"], \"expires_in_s\": 59}".formatted(name)),
                "expires_in_s",
                "input.number");
        String taken = get(anna, "/account").json().get("username").asString();
        assertBlamed(create(anna, taken, "\"rooms:read\""), "username", "username.taken");
        assertThat(get(anna, "/bots").json().get("items").isEmpty()).isTrue();
    }

    private static Reply create(Client owner, String name, String scopes) {
        return send(owner, "POST", "/bots", "{\"username\": \"%s\", \"scopes\": [%s]}".formatted(name, scopes));
    }

    private Client botOf(JsonNode issued) {
        return stranger()
                .with("Authorization", "Bearer " + issued.get("token").asString())
                .inEnglish();
    }
}
