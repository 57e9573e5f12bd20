package org.hexachat.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with an account, who uses the classic surface with the JDK's own clients. */
final class Person {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    static final String PASSWORD = "correct-horse-7";

    private final ServerProcess server;
    private final HttpClient http;
    private final String name;
    private String token = "";

    private Person(ServerProcess server, HttpClient http, String name) {
        this.server = server;
        this.http = http;
        this.name = name;
    }

    /** Logs in to an account that is there. */
    static Person loggedIn(ServerProcess server, HttpClient http, String name) {
        Person person = new Person(server, http, name);
        person.logIn();
        return person;
    }

    /** Registers and logs in. */
    static Person registered(ServerProcess server, HttpClient http, String name) {
        Person person = new Person(server, http, name);
        person.require(
                201,
                person.post("/auth/users/", Map.of("username", name, "password", PASSWORD, "re_password", PASSWORD)));
        person.logIn();
        return person;
    }

    String name() {
        return name;
    }

    String token() {
        return token;
    }

    void logIn() {
        token = "";
        token = require(200, post("/auth/token/login/", Map.of("username", name, "password", PASSWORD)))
                .get("auth_token")
                .asString();
    }

    Answer createRoom(String room, String password) {
        return post("/api/createroom/", Map.of("name", room, "password", password));
    }

    Answer join(String room, String password) {
        return post("/api/joinroom/" + room + "/", Map.of("password", password));
    }

    Answer deleteRoom(String room) {
        return send(request("/api/deleteroom/" + room + "/").DELETE());
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, Map<String, String> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Opens the room's socket. */
    Chat enter(String room) {
        return Chat.open(http, socket(room));
    }

    URI socket(String room) {
        return server.webSocket("/ws/chat/" + URLEncoder.encode(room, StandardCharsets.UTF_8) + "/?token=" + token);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.http(path)).timeout(Duration.ofSeconds(30));
        return token.isEmpty() ? request : request.header("Authorization", "Token " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode require(int status, Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError("expected " + status + ": " + answer);
        }
        return answer.json();
    }

    /** What the server said. */
    record Answer(int status, String body) {

        JsonNode json() {
            return JSON.readTree(body);
        }
    }
}
