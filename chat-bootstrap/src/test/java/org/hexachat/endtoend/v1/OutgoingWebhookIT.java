package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hexachat.endtoend.ServerProcess;
import org.hexachat.testkit.fixture.Listener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A room tells an address elsewhere what happens, against the packaged jar. */
class OutgoingWebhookIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private volatile int status = 204;
    private final Listener receiver = Listener.answering(exchange -> exchange.sendResponseHeaders(status, -1));

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void everything_arrives_signed_and_in_order_whoever_was_away_and_nothing_where_it_may_not()
            throws GeneralSecurityException {
        String url = receiver.url("/hook");
        try (HttpClient http = HttpClient.newHttpClient()) {
            V1Person anna;
            String room;
            JsonNode webhook;
            try (ServerProcess server = ServerProcess.startIn(folder)) {
                anna = V1Person.registered(server, http, "anna");
                room = anna.opensRoom("kitchen");
                webhook = anna.post(webhooks(room), Map.of("url", url)).require(201);
                say(anna, room, "kept to ourselves");
                V1Person teller = anna;
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(
                                        only(teller, room).get("failures").asInt())
                                .isPositive());
                assertThat(receiver.heard()).isEmpty();
            }
            try (ServerProcess server =
                    ServerProcess.startIn(folder, List.of(), Map.of("CHAT_WEBHOOKS_ALLOWPRIVATE", "true"))) {
                V1Person teller = anna.at(server);
                enable(teller, room, webhook);
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(answered(204)).hasSize(1));
                assertThat(answered(204).getFirst().signature())
                        .isEqualTo("v1,"
                                + signature(
                                        webhook.get("secret").asString(),
                                        answered(204).getFirst()));
                assertThat(answered(204).getFirst().event().get("type").asString())
                        .isEqualTo("message.posted");
                assertThat(answered(204).getFirst().event().at("/message/text").asString())
                        .isEqualTo("kept to ourselves");

                status = 503;
                for (int i = 0; i < 5; i++) {
                    say(teller, room, "said while nobody listened " + i);
                }
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(
                                        only(teller, room).path("error").asString(""))
                                .isEqualTo("HTTP 503"));
                server.kill();
            }
            status = 204;
            try (ServerProcess server =
                    ServerProcess.startIn(folder, List.of(), Map.of("CHAT_WEBHOOKS_ALLOWPRIVATE", "true"))) {
                V1Person teller = anna.at(server);
                enable(teller, room, webhook);
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(
                                        answered(204).stream().map(Delivery::id).distinct())
                                .hasSize(6));
                assertThat(answered(204).stream()
                                .map(delivery -> delivery.event().get("seq").asLong())
                                .distinct())
                        .isSorted();
                assertThat(answered(204).getLast().event().at("/message/text").asString())
                        .isEqualTo("said while nobody listened 4");
                assertThat(answered(503).getFirst().id())
                        .isEqualTo(answered(204).get(1).id());

                status = 410;
                say(teller, room, "go away");
                await().atMost(PATIENCE)
                        .untilAsserted(
                                () -> assertThat(only(teller, room).get("state").asString())
                                        .isEqualTo("disabled"));
                assertThat(teller.get("/rooms/" + room + "/audit")
                                .require(200)
                                .at("/items/0/action")
                                .asString())
                        .isEqualTo("outgoing_webhook.disabled");
            }
        }
    }

    private static String webhooks(String room) {
        return "/rooms/" + room + "/outgoing-webhooks";
    }

    private static JsonNode only(V1Person person, String room) {
        return person.get(webhooks(room)).require(200).at("/items/0");
    }

    private static void enable(V1Person person, String room, JsonNode webhook) {
        person.post(webhooks(room) + "/" + webhook.get("id").asString() + "/enable", Map.of())
                .require(200);
    }

    private static void say(V1Person person, String room, String text) {
        person.post("/rooms/" + room + "/messages", Map.of("text", text)).require(201);
    }

    private static String signature(String secret, Delivery delivery) throws GeneralSecurityException {
        byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String signed = delivery.id() + "." + delivery.timestamp() + "." + delivery.body();
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Delivery> answered(int wanted) {
        return receiver.heard().stream()
                .filter(heard -> heard.status() == wanted)
                .map(heard -> new Delivery(
                        heard.header("webhook-id"),
                        heard.header("webhook-timestamp"),
                        heard.header("webhook-signature"),
                        heard.text()))
                .toList();
    }

    private record Delivery(String id, String timestamp, String signature, String body) {

        JsonNode event() {
            return JsonMapper.shared().readTree(body);
        }
    }
}
