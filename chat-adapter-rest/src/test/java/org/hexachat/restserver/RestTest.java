package org.hexachat.restserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexachat.testkit.fake.InMemoryStorage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test that calls a running server. */
@SpringBootTest(classes = RestServer.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class RestTest {
    protected static final String PASSWORD = "correct-horse-7";
    private static final AtomicInteger NAMES = new AtomicInteger();

    @LocalServerPort
    protected int port;

    @Autowired
    protected InMemoryStorage storage;

    protected final Client stranger() {
        return new Client(port, Map.of());
    }

    /** A name that no other test uses. */
    protected static String anyName() {
        return "name" + NAMES.incrementAndGet();
    }

    protected final String aUser() {
        String name = anyName();
        register(name);
        return name;
    }

    protected final void register(String name) {
        Reply reply = stranger().post("/auth/users/", """
                {"username": "%s", "password": "%s", "re_password": "%s"}""".formatted(name, PASSWORD, PASSWORD));
        assertThat(reply.status()).isEqualTo(201);
    }

    protected final Client loggedIn() {
        return loggedInAs(aUser());
    }

    protected final Client loggedInAs(String name) {
        return stranger()
                .withToken(logIn(name, PASSWORD).json().get("auth_token").asString());
    }

    protected final Reply logIn(String name, String password) {
        return stranger().post("/auth/token/login/", """
                {"username": "%s", "password": "%s"}""".formatted(name, password));
    }

    protected final String aRoomOf(Client owner) {
        String name = anyName();
        Reply reply = owner.post("/api/createroom/", """
                {"name": "%s", "password": "secret"}""".formatted(name));
        assertThat(reply.status()).isEqualTo(201);
        return name;
    }
}
