package org.hexachat.adapter.rest.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hexachat.restserver.RestTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DocumentTest extends RestTest {

    @Test
    void every_operation_of_the_controllers_is_explained() {
        for (JsonNode operation : operations()) {
            assertThat(operation.path("summary").asString(""))
                    .as(operation.toString())
                    .isNotEmpty();
            assertThat(operation.path("description").asString(""))
                    .as(operation.toString())
                    .isNotEmpty();
            assertThat(operation.path("tags").size()).as(operation.toString()).isEqualTo(1);
        }
    }

    @Test
    void nothing_is_explained_that_no_controller_does() {
        assertThat(document().get("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/auth/users",
                        "/auth/users/me",
                        "/auth/users/set_password",
                        "/auth/token/login",
                        "/auth/token/logout",
                        "/api/createroom",
                        "/api/joinroom/{name}",
                        "/api/deleteroom/{name}",
                        "/api/v1/users",
                        "/api/v1/account",
                        "/api/v1/account/password",
                        "/api/v1/account/export",
                        "/api/v1/sessions",
                        "/api/v1/sessions/{session}",
                        "/api/v1/tickets",
                        "/api/v1/setup",
                        "/api/v1/rooms",
                        "/api/v1/rooms/{room}",
                        "/api/v1/rooms/{room}/password",
                        "/api/v1/rooms/{room}/access",
                        "/api/v1/rooms/{room}/outgoing-webhooks",
                        "/api/v1/rooms/{room}/outgoing-webhooks/{webhook}",
                        "/api/v1/rooms/{room}/outgoing-webhooks/{webhook}/enable",
                        "/api/v1/rooms/{room}/invitations",
                        "/api/v1/rooms/{room}/invitations/{invitation}",
                        "/api/v1/invitations/{token}",
                        "/api/v1/invitations/{token}/join",
                        "/api/v1/rooms/{room}/members",
                        "/api/v1/rooms/{room}/members/me",
                        "/api/v1/rooms/{room}/members/me/read",
                        "/api/v1/rooms/{room}/members/me/notifications",
                        "/api/v1/account/rooms",
                        "/api/v1/account/blocks",
                        "/api/v1/account/blocks/{user}",
                        "/api/v1/push",
                        "/api/v1/account/push-subscriptions",
                        "/api/v1/account/push-subscriptions/{subscription}",
                        "/api/v1/search",
                        "/api/v1/rooms/{room}/webhooks",
                        "/api/v1/rooms/{room}/webhooks/{webhook}",
                        "/api/v1/hooks/{secret}",
                        "/api/v1/bots",
                        "/api/v1/bots/{bot}",
                        "/api/v1/bots/{bot}/scopes",
                        "/api/v1/bots/{bot}/token",
                        "/api/v1/rooms/{room}/members/{user}",
                        "/api/v1/rooms/{room}/members/{user}/role",
                        "/api/v1/rooms/{room}/export",
                        "/api/v1/rooms/{room}/audit",
                        "/api/v1/rooms/{room}/audit/export",
                        "/api/v1/admin/audit",
                        "/api/v1/admin/audit/export",
                        "/api/v1/admin/rooms",
                        "/api/v1/admin/rooms/{room}",
                        "/api/v1/admin/rooms/{room}/members/{user}",
                        "/api/v1/admin/bots",
                        "/api/v1/admin/bots/{bot}",
                        "/api/v1/admin/invitations",
                        "/api/v1/admin/incoming-webhooks",
                        "/api/v1/admin/outgoing-webhooks",
                        "/api/v1/admin/users",
                        "/api/v1/admin/users/{user}",
                        "/api/v1/admin/users/{user}/administrator",
                        "/api/v1/admin/users/{user}/disabled",
                        "/api/v1/admin/users/{user}/password",
                        "/api/v1/admin/users/{user}/rooms",
                        "/api/v1/admin/users/{user}/sessions",
                        "/api/v1/admin/users/{user}/sessions/{session}",
                        "/api/v1/admin/attachments",
                        "/api/v1/admin/messages",
                        "/api/v1/admin/rooms/{room}/messages",
                        "/api/v1/admin/rooms/{room}/attachments/{attachment}",
                        "/api/v1/admin/exports",
                        "/api/v1/admin/figures",
                        "/api/v1/admin/settings",
                        "/api/v1/admin/storage",
                        "/api/v1/admin/jobs",
                        "/api/v1/admin/jobs/{job}",
                        "/api/v1/admin/search/reindex",
                        "/api/v1/rooms/{room}/mutes",
                        "/api/v1/rooms/{room}/mutes/{user}",
                        "/api/v1/rooms/{room}/slow_mode",
                        "/api/v1/rooms/{room}/retention",
                        "/api/v1/rooms/{room}/attachments",
                        "/api/v1/rooms/{room}/attachments/{attachment}",
                        "/api/v1/rooms/{room}/attachments/{attachment}/thumbnail",
                        "/api/v1/rooms/{room}/bans",
                        "/api/v1/rooms/{room}/bans/{user}",
                        "/api/v1/direct",
                        "/api/v1/rooms/{room}/messages",
                        "/api/v1/rooms/{room}/messages/{message}",
                        "/api/v1/rooms/{room}/messages/{message}/edits",
                        "/api/v1/rooms/{room}/messages/{message}/replies",
                        "/api/v1/rooms/{room}/messages/{message}/follow",
                        "/api/v1/rooms/{room}/messages/{message}/reactions/{emoji}",
                        "/api/v1/rooms/{room}/messages/{message}/reactions/{emoji}/me");
        for (JsonNode operation : operations()) {
            String success =
                    operation.get("responses").propertyNames().iterator().next();
            JsonNode contents = operation.at("/responses/" + success + "/content");
            assertThat(contents.isEmpty()).as(operation.toString()).isEqualTo(success.equals("204"));
            assertThat(contents.valueStream()).as(operation.toString()).allMatch(content -> content.has("schema"));
        }
    }

    @Test
    void every_answer_has_an_example() {
        assertThat(answers()).isNotEmpty().allSatisfy(answer -> {
            for (JsonNode content : answer.path("content")) {
                assertThat(content.has("example") || content.has("examples"))
                        .as(answer.toString())
                        .isTrue();
            }
        });
    }

    @Test
    void what_needs_a_token_says_so() {
        List<String> open = new ArrayList<>();
        for (JsonNode operation : operations()) {
            if (operation.path("security").isEmpty()) {
                open.add(operation.get("operationId").asString());
            } else {
                assertThat(operation.get("responses").has("401"))
                        .as(operation.toString())
                        .isTrue();
            }
        }

        assertThat(open)
                .containsExactlyInAnyOrder(
                        "registerUser", "logIn", "v1Register", "v1LogIn", "v1PostByWebhook", "v1ShowSetup", "v1SetUp");
    }

    @Test
    void what_is_never_null_is_required() {
        JsonNode schemas = document().at("/components/schemas");

        assertThat(schemas.at("/UserResponse/required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("id", "username", "email");
        assertThat(schemas.at("/RegisterUserRequest/required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("username", "password", "re_password");
        assertThat(schemas.at("/LogInResponse/required").valueStream().map(JsonNode::asString))
                .containsExactly("auth_token");
    }

    @Test
    void what_v1_refuses_is_a_problem() {
        document().get("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/api/v1/"))
                .flatMap(path -> path.getValue().valueStream())
                .flatMap(operation -> operation.get("responses").properties().stream())
                .filter(answer -> Integer.parseInt(answer.getKey()) >= 400)
                .map(answer -> answer.getValue().get("$ref").asString().substring(1))
                .forEach(answer -> assertThat(
                                document().at(answer).get("content").propertyNames())
                        .as(answer)
                        .containsExactly("application/problem+json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.json", "/v3/api-docs"})
    void the_document_has_a_stable_address_beside_that_of_springdoc(String path) {
        assertThat(stranger().get(path).json().at("/info/title").asString()).isEqualTo("Hexachat");
    }

    private JsonNode document() {
        return stranger().get("/openapi.json").json();
    }

    private List<JsonNode> operations() {
        return document()
                .get("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .toList();
    }

    private List<JsonNode> answers() {
        return Stream.concat(
                        operations().stream()
                                .flatMap(operation -> operation.get("responses").valueStream()),
                        document().at("/components/responses").valueStream())
                .toList();
    }
}
