package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Who runs the server looks after the accounts of others, against the packaged jar. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class AdministrationIT {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @RegisterExtension
    static final AdministeredServer SERVER = new AdministeredServer();

    @Test
    void an_account_is_shut_and_opened_again_and_what_it_said_stays() {
        V1Person anna = SERVER.registered("anna");
        String room = anna.opensRoom("kitchen");
        anna.post("/rooms/" + room + "/messages", Map.of("text", "mine")).require(201);
        JsonNode made = anna.post("/bots", Map.of("username", "annas-helper", "scopes", List.of("rooms:read")))
                .require(201);
        V1Person bot = V1Person.bot(SERVER.process(), SERVER.http(), made);
        String account = "/admin/users/" + anna.id();
        try (V1Connection open = V1Connection.open(anna)) {
            SERVER.root()
                    .put(account + "/disabled?reason=lost%20phone", Map.of())
                    .require(204);
            assertThat(open.closeCode()
                            .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                            .join())
                    .isEqualTo(4503);
        }
        assertThat(anna.get("/account").status()).isEqualTo(401);
        assertThat(bot.get("/rooms").status()).isEqualTo(401);
        assertThat(V1Connection.open(anna).status()).isEqualTo(401);
        refused(logIn("anna"), 403, "account.disabled");
        assertThat(names("q=NNA&state=disabled")).containsExactly("anna", "annas-helper");
        assertThat(names("q=nna&state=active")).isEmpty();

        SERVER.root().delete(account + "/disabled").require(204);
        V1Person back = SERVER.loggedIn("anna");
        assertThat(back.get("/rooms/" + room + "/messages")
                        .require(200)
                        .at("/items/0/text")
                        .asString())
                .isEqualTo("mine");
        String token =
                back.post("/bots/" + bot.id() + "/token", Map.of()).require(201).toString();
        assertThat(token).contains("annas-helper");
    }

    @Test
    void everything_that_was_done_stands_in_the_log_and_is_in_no_room() {
        JsonNode created = SERVER.root()
                .post(
                        "/admin/users",
                        Map.of("username", "boris", "password", V1Person.PASSWORD, "email", "Boris@example.org"))
                .require(201);
        String account = "/admin/users/" + created.get("id").asString();
        V1Person boris = SERVER.loggedIn("boris");
        assertThat(names("q=boris@EXAMPLE.org")).containsExactly("boris");
        JsonNode sessions =
                SERVER.root().get(account + "/sessions").require(200).get("items");
        SERVER.root()
                .delete(account + "/sessions/" + sessions.at("/0/id").asString())
                .require(204);
        assertThat(boris.get("/account").status()).isEqualTo(401);
        SERVER.root()
                .post(account + "/password", Map.of("new_password", "better-horse-8"))
                .require(204);
        refused(logIn("boris"), 401, "credentials.invalid");
        SERVER.root().put(account + "/administrator", Map.of()).require(204);
        SERVER.root().delete(account + "/administrator").require(204);
        SERVER.root().send(account, Map.of("messages", "keep")).require(204);
        refused(SERVER.root().get(account), 404, "user.not_found");

        JsonNode log = SERVER.root()
                .get("/admin/audit?member=" + created.get("id").asString())
                .require(200)
                .get("items");
        assertThat(log.findValuesAsString("action"))
                .containsExactly(
                        "account.deleted",
                        "account.administrator_revoked",
                        "account.administrator_granted",
                        "account.password_reset",
                        "account.sessions_ended",
                        "account.created");
        assertThat(log.valueStream())
                .allMatch(line -> line.get("room_id").isNull()
                        && line.at("/actor/name").asString().equals("root")
                        && line.at("/member/name").asString().equals("deleted-user"));
        assertThat(SERVER.process().log()).doesNotContain("better-horse-8", V1Person.PASSWORD);
    }

    @Test
    void of_two_administrators_who_give_up_at_once_one_stays() {
        refused(SERVER.root().delete("/admin/users/" + SERVER.root().id() + "/administrator"), 409, "admin.last");
        refused(SERVER.root().put("/admin/users/" + SERVER.root().id() + "/disabled", Map.of()), 409, "admin.last");
        refused(SERVER.root().send("/admin/users/" + SERVER.root().id(), Map.of()), 409, "admin.last");
        refused(SERVER.root().send("/account", Map.of("current_password", V1Person.PASSWORD)), 409, "admin.last");
        V1Person second = SERVER.registered("second");
        for (int i = 0; i < 5; i++) {
            V1Person one = SERVER.loggedIn("root");
            V1Person two = SERVER.loggedIn("second");
            V1Person running = one.get("/admin/users?limit=1").status() == 200 ? one : two;
            running.put("/admin/users/" + SERVER.root().id() + "/administrator", Map.of())
                    .require(204);
            running.put("/admin/users/" + second.id() + "/administrator", Map.of())
                    .require(204);
            List<Integer> answers = Stream.of(one, two)
                    .map(person -> CompletableFuture.supplyAsync(
                            () -> person.delete("/admin/users/" + person.id() + "/administrator")
                                    .status()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(204, 409);
        }
        V1Person one = SERVER.loggedIn("root");
        V1Person two = SERVER.loggedIn("second");
        assertThat(Stream.of(one, two)
                        .filter(person -> person.get("/admin/users").status() == 200))
                .hasSize(1);
    }

    private static V1Person.Answer logIn(String name) {
        return SERVER.unknown().post("/sessions", Map.of("username", name, "password", V1Person.PASSWORD));
    }

    private static List<String> names(String query) {
        return SERVER.root()
                .get("/admin/users?" + query)
                .require(200)
                .get("items")
                .findValuesAsString("username");
    }

    private static void refused(V1Person.Answer answer, int status, String code) {
        assertThat(answer.require(status).get("code").asString()).isEqualTo(code);
    }
}
