package org.hexachat.endtoend.v1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.hexachat.endtoend.ServerProcess;
import org.hexachat.testkit.websocket.Dial;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with an account, who uses v1 over HTTP and knows how to open its socket. */
public final class V1Person {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    public static final String PASSWORD = "correct-horse-7";

    private final ServerProcess server;
    private final HttpClient http;
    private final String name;
    private String id = "";
    private String token = "";

    private V1Person(ServerProcess server, HttpClient http, String name) {
        this.server = server;
        this.http = http;
        this.name = name;
    }

    /** Somebody without an account. */
    public static V1Person unknown(ServerProcess server, HttpClient http) {
        return new V1Person(server, http, "");
    }

    /** Registers and logs in. */
    public static V1Person registered(ServerProcess server, HttpClient http, String name) {
        new V1Person(server, http, name).post("/users", credentials(name)).require(201);
        return loggedIn(server, http, name);
    }

    /** Logs in. */
    public static V1Person loggedIn(ServerProcess server, HttpClient http, String name) {
        V1Person person = new V1Person(server, http, name);
        Map<String, String> credentials = credentials(name);
        JsonNode session = person.post("/sessions", credentials).require(201);
        person.token = session.get("token").asString();
        person.id = session.at("/user/id").asString();
        return person;
    }

    /**
     * A program that uses what was made for it.
     *
     * @param issued the answer to a new bot, or to a new token of one
     */
    public static V1Person bot(ServerProcess server, HttpClient http, JsonNode issued) {
        V1Person bot = new V1Person(server, http, issued.at("/bot/username").asString());
        bot.token = issued.get("token").asString();
        bot.id = issued.at("/bot/id").asString();
        return bot;
    }

    private static Map<String, String> credentials(String name) {
        return Map.of("username", name, "password", PASSWORD);
    }

    /** The same person, in the same session, at a server that was started anew. */
    public V1Person at(ServerProcess again) {
        V1Person person = new V1Person(again, http, name);
        person.token = token;
        person.id = id;
        return person;
    }

    public String name() {
        return name;
    }

    public String id() {
        return id;
    }

    public String token() {
        return token;
    }

    /** Makes a room that anybody may join, enters it, and answers its id. */
    public String opensRoom(String roomName) {
        String room =
                post("/rooms", Map.of("name", roomName)).require(201).get("id").asString();
        join(room).require(201);
        return room;
    }

    public Answer join(String room) {
        return put("/rooms/" + room + "/members/me", Map.of());
    }

    public Answer leave(String room) {
        return delete("/rooms/" + room + "/members/me");
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Map<String, ?> body) {
        return send(request(path).POST(json(body)));
    }

    public Answer put(String path, Map<String, ?> body) {
        return send(request(path).PUT(json(body)));
    }

    public Answer patch(String path, Map<String, ?> body) {
        return send(request(path).method("PATCH", json(body)));
    }

    /** A deletion that takes a proof. */
    public Answer send(String path, Map<String, ?> body) {
        return send(request(path).method("DELETE", json(body)));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** The v1 socket, asked for with the token. */
    public Dial socket() {
        return Dial.to(server.port(), "/ws/v1")
                .with("Authorization", "Bearer " + token)
                .with("Sec-WebSocket-Protocol", "chat.v1");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.http("/api/v1" + path)).timeout(Duration.ofSeconds(30));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static BodyPublisher json(Map<String, ?> body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.header("Content-Type", "application/json").build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the server said. */
    public record Answer(int status, String body) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** What it said, where it said it with this status. */
        public JsonNode require(int expected) {
            if (status != expected) {
                throw new UnexpectedAnswer(expected, this);
            }
            return body.isEmpty() ? JSON.nullNode() : json();
        }
    }

    /** The server said something else than what is right. */
    public static final class UnexpectedAnswer extends AssertionError {

        private static final long serialVersionUID = 1L;

        private final transient Answer answer;

        UnexpectedAnswer(int expected, Answer answer) {
            super("expected " + expected + ": " + answer);
            this.answer = answer;
        }

        public Answer answer() {
            return answer;
        }
    }
}
