package org.hexachat.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who uses v1 over HTTP with the JDK's own client.
 *
 * @param token empty for a stranger
 */
record V1Person(ServerProcess server, HttpClient http, String name, String token) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    static final String PASSWORD = Person.PASSWORD;

    /** Registers and logs in. */
    static V1Person registered(ServerProcess server, HttpClient http, String name) {
        V1Person stranger = new V1Person(server, http, name, "");
        stranger.post("/users", Map.of("username", name, "password", PASSWORD)).require(201);
        return stranger.loggedInWith(PASSWORD);
    }

    /** The same person with a session more. */
    V1Person loggedInWith(String password) {
        V1Person stranger = new V1Person(server, http, name, "");
        Answer answer = stranger.post("/sessions", Map.of("username", name, "password", password));
        return new V1Person(server, http, name, answer.require(201).get("token").asString());
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    Answer post(String path, Map<String, String> body) {
        return send("POST", path, JSON.writeValueAsString(body));
    }

    Answer put(String path, Map<String, String> body) {
        return send("PUT", path, JSON.writeValueAsString(body));
    }

    Answer patch(String path, Map<String, String> body) {
        return send("PATCH", path, JSON.writeValueAsString(body));
    }

    Answer delete(String path) {
        return send("DELETE", path, "");
    }

    Answer delete(String path, Map<String, String> body) {
        return send("DELETE", path, JSON.writeValueAsString(body));
    }

    private Answer send(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.http("/api/v1" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
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

    @Override
    public String toString() {
        return name;
    }

    /** What the server said. */
    record Answer(int status, String body) {
        JsonNode json() {
            return JSON.readTree(body);
        }

        /** The code of a problem, with its status: {@code 404 room.not_found}. */
        String problem() {
            return status + " " + json().get("code").asString();
        }

        JsonNode require(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + ": " + this);
            }
            return body.isEmpty() ? JSON.createObjectNode() : json();
        }
    }
}
