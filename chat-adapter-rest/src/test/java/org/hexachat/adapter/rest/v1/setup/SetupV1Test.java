package org.hexachat.adapter.rest.v1.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;

import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.setup.SetupSecret;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.Username;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.hexachat.testkit.fake.FakeTokenIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;

/** In a server of its own, where nobody is an administrator. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class SetupV1Test extends V1Test {
    private static final String BODY =
            "{\"secret\": \"%s\", \"username\": \"%s\", \"password\": \"" + PASSWORD + "\", \"room\": \"%s\"}";

    @Test
    void a_server_is_set_up_once_by_who_has_the_link() {
        assertThat(get(stranger(), "/setup").json().get("needed").asBoolean()).isTrue();
        String secret = offered();
        assertProblem(setUp(stranger(), "wrong", "root", "lobby"), 403, "setup.secret_invalid");

        Reply done = setUp(stranger().with("Cookie", "chat_session=old"), secret, "root", "lobby");
        assertThat(done.status()).as(done.body()).isEqualTo(201);
        assertThat(done.json().propertyNames()).containsExactly("user", "room");
        assertThat(done.json().at("/user/name").asString()).isEqualTo("root");
        assertThat(done.json().at("/room/name").asString()).isEqualTo("lobby");
        assertThat(done.json().at("/room/owner_id").asString())
                .isEqualTo(done.json().at("/user/id").asString());
        assertThat(done.header("Location").orElseThrow())
                .endsWith("/api/v1/rooms/" + done.json().at("/room/id").asString());

        assertThat(get(stranger(), "/setup").json().get("needed").asBoolean()).isFalse();
        assertProblem(setUp(stranger(), secret, "other", "hall"), 409, "setup.done");
        Client root = somebodyCalled("root");
        assertThat(get(root, "/admin/jobs").status()).isEqualTo(200);
        assertThat(get(root, "/account/rooms").json().at("/items/0/room/name").asString())
                .isEqualTo("lobby");
        storage.users()
                .delete(storage.users()
                        .findByName(new Username("root"))
                        .map(User::id)
                        .orElseThrow());
    }

    @Test
    void what_is_wrong_is_told_by_field() {
        assertBlamed(setUp(stranger(), offered(), "root", "a b"), "room", "room.name_invalid");
        assertProblem(send(stranger(), "POST", "/setup", "{}"), 400, "input.invalid");
        assertThat(send(stranger(), "POST", "/setup", "{}").json().get("errors").size())
                .isEqualTo(4);
    }

    private String offered() {
        SessionToken secret = new SessionToken("s" + anyName());
        storage.setupSecrets().add(new SetupSecret(new FakeTokenIssuer().hash(secret), NOON));
        return secret.value();
    }

    private static Reply setUp(Client client, String secret, String username, String room) {
        return send(client, "POST", "/setup", BODY.formatted(secret, username, room));
    }
}
