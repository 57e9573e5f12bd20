package org.hexachat.adapter.rest.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hexachat.adapter.rest.BrokenJson;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.RawClient;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is wrong under {@code /api/v1} is told in a problem document, and elsewhere never. */
class ProblemTest extends V1Test {
    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void a_stranger_is_asked_for_a_token_everywhere_but_at_the_door() {
        List<Call> calls = calls().toList();
        List<Call> open = calls.stream()
                .filter(call -> stranger().send(call.method(), call.path(), "").status() != 401)
                .toList();
        assertThat(open)
                .extracting(call -> call.toString().replaceFirst("/hooks/.*", "/hooks/secret"))
                .containsOnly("POST /users", "POST /sessions", "POST /hooks/secret", "GET /setup", "POST /setup");
        calls.stream().filter(call -> !open.contains(call)).forEach(call -> {
            Reply reply = stranger().send(call.method(), call.path(), "");
            assertProblem(reply, 401, "authentication.required");
            assertThat(reply.header("WWW-Authenticate")).contains("Bearer");
        });
    }

    @Test
    void a_token_that_opens_nothing_is_refused() {
        for (String scheme : List.of("Bearer", "Token")) {
            Reply reply = get(stranger().with("Authorization", scheme + " 0123456789abcdef"), "/account");
            assertProblem(reply, 401, "token.invalid");
            assertThat(reply.header("WWW-Authenticate")).contains("Bearer");
        }
    }

    @Test
    void both_schemes_are_taken() {
        String token = logIn(aUser(), PASSWORD).json().get("auth_token").asString();
        for (String scheme : List.of("Bearer", "bearer", "Token")) {
            assertThat(get(stranger().with("Authorization", scheme + " " + token), "/account")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_broken_body_is_refused_by_every_call_that_reads_one() {
        Client client = somebody();
        BrokenJson.bodies()
                .forEach((what, body) -> calls().filter(Call::readsBody).forEach(call -> {
                    Reply reply =
                            client.with("Content-Type", "application/json").send(call.method(), call.path(), body);
                    assertThat(reply.status()).as(call + ": " + what).isEqualTo(400);
                    assertThat(reply.header("Content-Type")).contains("application/problem+json");
                    assertThat(reply.json().get("code").asString())
                            .as(call + ": " + what)
                            .isNotEmpty();
                }));
    }

    @Test
    void a_body_that_is_no_json_by_its_type_is_refused_by_every_call_that_reads_one() {
        Client client = somebody().with("Content-Type", "text/plain");
        calls().filter(Call::readsBody)
                .forEach(call -> assertProblem(client.send(call.method(), call.path(), "{}"), 415, "http.media_type"));
    }

    @Test
    void a_type_that_is_not_taken_is_named() {
        Client client = somebody().with("Content-Type", "multipart/form-data; boundary=x");
        calls().filter(call -> call.readsBody() || call.path().endsWith("/attachments"))
                .filter(call -> call.method().equals("POST"))
                .forEach(call -> {
                    Reply reply = client.send(call.method(), call.path(), "--x--");
                    assertProblem(reply, 415, "http.media_type");
                    assertThat(reply.json().get("title").asString())
                            .as(call.toString())
                            .startsWith("Unsupported media type \"multipart/form-data");
                });
    }

    @Test
    void what_is_nowhere_is_not_found() {
        assertProblem(get(somebody(), "/nowhere"), 404, "http.not_found");
        assertThat(somebody().get("/api/nowhere/at/all").body()).isEqualTo("{\"detail\":\"Not found.\"}");
    }

    @Test
    void a_method_that_is_not_there_is_told_with_those_that_are() {
        Reply reply = send(somebody(), "PUT", "/rooms", "{}");
        assertProblem(reply, 405, "http.method");
        assertThat(reply.header("Allow").orElseThrow()).contains("GET", "POST");
    }

    @Test
    void a_path_that_the_container_refuses_is_told_in_a_problem_too() {
        Reply reply =
                new RawClient(port).send("GET /api/v1/rooms/%00 HTTP/1.1\nHost: localhost\nConnection: close\n\n");
        assertProblem(reply, 400, "http.malformed");
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        assertProblem(send(somebody(), "POST", "/rooms", "x".repeat(65 * 1024)), 413, "http.too_large");
    }

    @Test
    void sentences_come_in_the_language_that_was_asked_for() {
        Reply russian = get(stranger(), "/account");
        Reply english = get(stranger().inEnglish(), "/account");
        assertThat(russian.json().get("title").asString()).isEqualTo("Учетные данные не были предоставлены.");
        assertThat(english.json().get("title").asString()).isEqualTo("Authentication credentials were not provided.");
    }

    @Test
    void fields_that_this_version_does_not_know_are_ignored() {
        Reply reply = send(
                somebody(), "POST", "/rooms", "{\"name\": \"%s\", \"color\": {\"deep\": [1]}}".formatted(anyName()));
        assertThat(reply.status()).isEqualTo(201);
    }

    @Test
    void the_type_of_a_problem_leads_to_where_it_is_explained() {
        String type = get(stranger(), "/account").json().get("type").asString();
        Reply page = stranger().get(type.substring(0, type.indexOf('#')));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("id=\"" + type.substring(type.indexOf('#') + 1) + "\"");
    }

    private Stream<Call> calls() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getKey().getPatternValues().stream().allMatch(path -> path.startsWith(V1)))
                .flatMap(mapping -> callsOf(mapping.getKey(), mapping.getValue()));
    }

    private static Stream<Call> callsOf(RequestMappingInfo mapping, HandlerMethod handler) {
        boolean readsBody = Stream.of(handler.getMethodParameters())
                .anyMatch(part -> part.hasParameterAnnotation(RequestBody.class));
        return mapping.getPatternValues().stream()
                .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> new Call(method.name(), path.replaceAll("\\{\\w+}", anyId()), readsBody)));
    }

    private record Call(String method, String path, boolean readsBody) {
        @Override
        public String toString() {
            return method + " " + path.substring(V1.length());
        }
    }
}
