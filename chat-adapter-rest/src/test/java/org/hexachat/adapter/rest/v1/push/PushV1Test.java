package org.hexachat.adapter.rest.v1.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.hexachat.testkit.fixture.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PushV1Test extends V1Test {
    private static final String SUBSCRIPTIONS = "/account/push-subscriptions";
    private static final String BODY =
            "{\"endpoint\": \"%s\", \"expirationTime\": null, \"keys\": {\"p256dh\": \"%s\", \"auth\": \"%s\"}}";

    private final Browser browser = Browser.any();

    @Test
    void the_key_is_told() {
        Reply reply = get(somebody(), "/push");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().propertyNames()).containsExactly("public_key");
        assertThat(reply.json().get("public_key").asString()).isNotBlank();
    }

    @Test
    void a_browser_is_subscribed_listed_and_unsubscribed() {
        String name = aUser();
        Client anna = somebodyCalled(name);
        Reply made = subscribe(anna, endpoint());
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().propertyNames()).containsExactly("id", "host", "created_at");
        assertThat(made.json().get("host").asString()).isEqualTo("push.example.org");
        Instant.parse(made.json().get("created_at").asString());

        JsonNode list = get(anna, SUBSCRIPTIONS).json();
        assertThat(list.at("/items/0").propertyNames()).containsExactly("id", "host", "created_at", "current");
        assertThat(list.at("/items/0/current").asBoolean()).isTrue();
        assertThat(get(somebodyCalled(name), SUBSCRIPTIONS)
                        .json()
                        .at("/items/0/current")
                        .asBoolean())
                .isFalse();

        String path = SUBSCRIPTIONS + "/" + made.json().get("id").asString();
        assertProblem(send(somebody(), "DELETE", path), 404, "push_subscription.not_found");
        assertThat(send(anna, "DELETE", path).status()).isEqualTo(204);
        assertProblem(send(anna, "DELETE", path), 404, "push_subscription.not_found");
        assertProblem(send(anna, "DELETE", SUBSCRIPTIONS + "/1"), 404, "push_subscription.not_found");
        assertThat(items(anna)).isZero();
    }

    @Test
    void the_same_endpoint_is_one_subscription_and_the_last_person_s() {
        Client anna = somebody();
        Client boris = somebody();
        String endpoint = endpoint();
        String id = subscribe(anna, endpoint).json().get("id").asString();
        assertThat(subscribe(anna, endpoint).json().get("id").asString()).isEqualTo(id);
        assertThat(items(anna)).isEqualTo(1);
        subscribe(boris, endpoint);
        assertThat(items(anna)).isZero();
        assertThat(items(boris)).isEqualTo(1);
    }

    @Test
    void a_subscription_ends_with_its_session() {
        String name = aUser();
        Client here = somebodyCalled(name);
        Client there = somebodyCalled(name);
        subscribe(here, endpoint());
        assertThat(items(there)).isEqualTo(1);
        assertThat(send(here, "DELETE", "/sessions/current").status()).isEqualTo(204);
        assertThat(items(there)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://push.example.org/1",
                "ftp://push.example.org",
                "https:///1",
                "https://anna@push.example.org/",
                "https://push.example.org/#1",
                "https://push.example.org:0/"
            })
    void what_is_no_address_of_a_push_service_is_refused(String endpoint) {
        assertBlamed(subscribe(somebody(), endpoint), "endpoint", "input.push_endpoint");
    }

    @Test
    void an_endpoint_without_an_end_is_refused() {
        String endless = "https://push.example.org/" + "a".repeat(2_000);
        assertBlamed(subscribe(somebody(), endless), "endpoint", "input.too_long");
    }

    @Test
    void keys_that_are_none_are_refused() {
        String key = browser.key().value();
        String secret = browser.secret().value();
        Client anna = somebody();
        assertBlamed(subscribe(anna, endpoint(), "AAAA", secret), "keys.p256dh", "input.push_key");
        assertBlamed(subscribe(anna, endpoint(), "§", secret), "keys.p256dh", "input.push_key");
        assertBlamed(subscribe(anna, endpoint(), "B" + "A".repeat(86), secret), "keys.p256dh", "input.push_key");
        assertBlamed(subscribe(anna, endpoint(), key, "AAAA"), "keys.auth", "input.push_key");
        assertThat(items(anna)).isZero();
    }

    @Test
    void what_is_missing_is_named() {
        Reply reply = send(somebody(), "POST", SUBSCRIPTIONS, "{}");
        assertProblem(reply, 400, "input.invalid");
        assertThat(reply.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactlyInAnyOrder("endpoint", "keys.p256dh", "keys.auth");
    }

    @Test
    void a_person_has_so_many() {
        Client anna = somebody();
        for (int i = 0; i < PushSubscription.MAX_PER_USER; i++) {
            assertThat(subscribe(anna, endpoint()).status()).isEqualTo(201);
        }
        assertProblem(subscribe(anna, endpoint()), 409, "push.limit");
    }

    private static int items(Client client) {
        return get(client, SUBSCRIPTIONS).json().get("items").size();
    }

    private Reply subscribe(Client client, String endpoint) {
        return subscribe(
                client, endpoint, browser.key().value(), browser.secret().value());
    }

    private static Reply subscribe(Client client, String endpoint, String key, String secret) {
        return send(client, "POST", SUBSCRIPTIONS, BODY.formatted(endpoint, key, secret));
    }

    private static String endpoint() {
        return "https://push.example.org/" + UUID.randomUUID();
    }
}
