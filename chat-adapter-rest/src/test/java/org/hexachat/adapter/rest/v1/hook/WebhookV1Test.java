package org.hexachat.adapter.rest.v1.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WebhookV1Test extends V1Test {
    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void a_moderator_makes_a_webhook_and_whoever_knows_its_address_says_something_by_it() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        join(anna, room);
        String name = anyName();
        Reply made = make(anna, room, name);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().propertyNames()).containsExactly("id", "name", "url", "created_at");
        String hook = pathIn(made.json());
        Reply json = send(stranger(), "POST", hook, "{\"text\": \"from JSON\", \"username\": \"someone\"}");
        assertThat(json.status()).as(json.body()).isEqualTo(201);
        assertThat(json.json().propertyNames()).containsExactly("message_id", "seq", "at");
        Reply form = form(hook, "a=b&payload=" + encoded("{\"text\": \"from a form & more, привет\"}"));
        assertThat(form.status()).as(form.body()).isEqualTo(201);
        JsonNode messages = get(anna, room + "/messages").json().get("items");
        assertThat(messages.valueStream().map(message -> message.get("text").asString()))
                .containsExactly("from JSON", "from a form & more, привет");
        assertThat(messages.valueStream().map(message -> message.get("author").toString()))
                .containsOnly("{\"id\":\"%s\",\"name\":\"%s\",\"bot\":true}"
                        .formatted(made.json().get("id").asString(), name));
    }

    @Test
    void an_idempotency_key_that_came_before_says_nothing_again() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        join(anna, room);
        String hook = pathIn(make(anna, room, anyName()).json());
        Client once = stranger().with("Idempotency-Key", anyId()).inEnglish();
        String first = send(once, "POST", hook, "{\"text\": \"once\"}").body();
        assertThat(send(once, "POST", hook, "{\"text\": \"once\"}").body()).isEqualTo(first);
        assertThat(get(anna, room + "/messages").json().get("items").size()).isEqualTo(1);
        assertBlamed(
                send(stranger().with("Idempotency-Key", "again").inEnglish(), "POST", hook, "{\"text\": \"x\"}"),
                "Idempotency-Key",
                "input.uuid");
    }

    @Test
    void webhooks_are_listed_without_their_addresses_and_revoked_by_moderators() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        JsonNode made = make(anna, room, anyName()).json();
        Reply list = get(anna, room + "/webhooks");
        assertThat(list.json().at("/items/0").propertyNames())
                .containsExactly("id", "name", "created_by", "created_at");
        assertThat(list.body()).doesNotContain("/hooks/");
        Client boris = somebody();
        join(boris, room);
        String one = room + "/webhooks/" + made.get("id").asString();
        assertProblem(make(boris, room, anyName()), 403, "room.not_moderator");
        assertProblem(get(boris, room + "/webhooks"), 403, "room.not_moderator");
        assertProblem(send(boris, "DELETE", one), 403, "room.not_moderator");
        assertThat(send(anna, "DELETE", one).status()).isEqualTo(204);
        assertProblem(send(anna, "DELETE", one), 404, "incoming_webhook.not_found");
        assertProblem(send(anna, "DELETE", room + "/webhooks/none"), 404, "incoming_webhook.not_found");
        assertProblem(
                send(stranger().inEnglish(), "POST", pathIn(made), "{\"text\": \"x\"}"),
                404,
                "incoming_webhook.invalid");
        assertThat(get(anna, room + "/audit").json().at("/items/0/action").asString())
                .isEqualTo("webhook.revoked");
    }

    @Test
    void what_a_program_sends_in_a_wrong_way_is_refused() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        JsonNode made = make(anna, room, anyName()).json();
        String hook = pathIn(made);
        Client program = stranger().inEnglish();
        assertBlamed(send(program, "POST", hook, "{}"), "text", "input.required");
        assertBlamed(send(program, "POST", hook, "{\"text\": \" \"}"), "text", "input.blank");
        assertBlamed(
                send(program, "POST", hook, "{\"text\": \"%s\"}".formatted("x".repeat(20_000))),
                "text",
                "input.too_long");
        assertThat(send(program, "POST", hook, "{\"text\": ").status()).isEqualTo(400);
        assertThat(form(hook, "text=hello").status()).isEqualTo(400);
        assertThat(form(hook, "payload=hello").status()).isEqualTo(400);
        assertThat(form(hook, "payload=%7").status()).isEqualTo(400);
        assertThat(form(hook, "payload=null").status()).isEqualTo(400);
        assertThat(program.with("Content-Type", "text/plain")
                        .send("POST", V1 + hook, "hello")
                        .status())
                .isEqualTo(415);
        assertProblem(send(program, "POST", "/hooks/none", "{\"text\": \"x\"}"), 404, "incoming_webhook.invalid");
        assertBlamed(make(anna, room, "no spaces"), "name", "username.invalid");
        assertBlamed(send(anna, "POST", room + "/webhooks", "{}"), "name", "input.required");
        String secret = hook.substring("/hooks/".length());
        assertProblem(get(program.with("Authorization", "Bearer " + secret), "/account"), 401, "token.invalid");
    }

    private static Reply make(Client caller, String room, String name) {
        return send(caller, "POST", room + "/webhooks", "{\"name\": \"%s\"}".formatted(name));
    }

    private Reply form(String hook, String form) {
        return stranger().inEnglish().with("Content-Type", FORM).send("POST", V1 + hook, form);
    }

    private static String encoded(String json) {
        return URLEncoder.encode(json, StandardCharsets.UTF_8);
    }

    private static String pathIn(JsonNode made) {
        return made.get("url").asString().substring(V1.length());
    }
}
