package org.hexachat.restserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A test that speaks v1. */
public abstract class V1Test extends RestTest {
    protected static final String V1 = "/api/v1";

    /** Somebody new, in English. */
    protected final Client somebody() {
        return somebodyCalled(aUser());
    }

    protected final Client somebodyCalled(String name) {
        return stranger()
                .with(
                        "Authorization",
                        "Bearer "
                                + logIn(name, PASSWORD).json().get("auth_token").asString())
                .inEnglish();
    }

    /** Sends a body that is JSON. */
    protected static Reply send(Client client, String method, String path, String json) {
        return client.with("Content-Type", "application/json").send(method, V1 + path, json);
    }

    /** Sends no body. */
    protected static Reply send(Client client, String method, String path) {
        return client.send(method, V1 + path, "");
    }

    protected static Reply get(Client client, String path) {
        return client.get(V1 + path);
    }

    protected static String idOf(Client client) {
        return get(client, "/account").json().get("id").asString();
    }

    /** The path of a new room that opens to everybody. */
    protected static String anOpenRoomOf(Client owner) {
        Reply reply = send(owner, "POST", "/rooms", "{\"name\": \"%s\"}".formatted(anyName()));
        assertThat(reply.status()).isEqualTo(201);
        return "/rooms/" + reply.json().get("id").asString();
    }

    protected static void join(Client client, String room) {
        assertThat(send(client, "PUT", room + "/members/me").status()).isEqualTo(201);
    }

    protected static JsonNode say(Client client, String room, String text) {
        Reply reply = send(client, "POST", room + "/messages", "{\"text\": \"%s\"}".formatted(text));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.json();
    }

    protected static String anyId() {
        return UUID.randomUUID().toString();
    }

    protected static void assertProblem(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).contains("application/problem+json");
        assertThat(reply.json().get("status").asInt()).isEqualTo(status);
        assertThat(reply.json().get("code").asString()).isEqualTo(code);
        assertThat(reply.json().get("type").asString()).isEqualTo("/errors#" + code);
        assertThat(reply.json().get("title").asString()).isNotBlank();
        assertThat(reply.json().get("detail").asString()).isNotBlank();
    }

    /** That exactly one field is to blame. */
    protected static void assertBlamed(Reply reply, String field, String code) {
        assertProblem(reply, 400, "input.invalid");
        assertThat(reply.json().get("errors").size()).as(reply.body()).isEqualTo(1);
        JsonNode error = reply.json().get("errors").get(0);
        assertThat(error.get("field").asString()).isEqualTo(field);
        assertThat(error.get("code").asString()).isEqualTo(code);
        assertThat(error.get("message").asString()).isNotBlank();
    }
}
