package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.hexachat.endtoend.ServerProcess;
import org.hexachat.testkit.websocket.Dial;
import org.hexachat.testkit.websocket.RawWebSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A page in a browser, against the packaged jar: it logs in, talks, and logs out, and never sees a token. */
class SessionCookieIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LOGIN =
            "{\"username\":\"%s\",\"password\":\"" + V1Person.PASSWORD + "\",\"cookie\":true}";

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static HttpClient http;

    @BeforeAll
    static void start() {
        server = ServerProcess.startIn(folder);
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        http.close();
        server.close();
    }

    @Test
    void a_page_logs_in_and_out_without_a_token() {
        V1Person.registered(server, http, "anna");
        HttpResponse<String> login = logIn("anna", Map.of());
        assertThat(login.statusCode()).as(login.body()).isEqualTo(201);
        assertThat(login.body()).doesNotContain("token").contains("\"anna\"");
        String cookie = cookieOf(login);
        assertThat(setCookie(login)).contains("; HttpOnly", "; SameSite=Strict").doesNotContain("Secure");

        Map<String, String> page = Map.of("Cookie", cookie, "X-Chat-Request", "1", "Sec-Fetch-Site", "same-origin");
        assertThat(call("GET", "/api/v1/account", page, "").body()).contains("\"anna\"");
        HttpResponse<String> room = call("POST", "/api/v1/rooms", page, "{\"name\":\"kitchen\"}");
        assertThat(room.statusCode()).as(room.body()).isEqualTo(201);

        HttpResponse<String> out = call("DELETE", "/api/v1/sessions/current", page, "");
        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(setCookie(out)).startsWith("chat_session=; Path=/; Max-Age=0;");
        HttpResponse<String> late = call("GET", "/api/v1/account", page, "");
        assertThat(late.statusCode()).isEqualTo(401);
        assertThat(setCookie(late)).startsWith("chat_session=; Path=/; Max-Age=0;");
        assertThat(server.log()).doesNotContain(cookie.substring(cookie.indexOf('=') + 1));
    }

    @Test
    void a_page_of_somebody_else_does_nothing_with_the_cookie() {
        V1Person.registered(server, http, "boris");
        String cookie = cookieOf(logIn("boris", Map.of()));
        for (Map<String, String> foreign : Map.of(
                        "a form",
                        Map.of("Cookie", cookie),
                        "a picture",
                        Map.of("Cookie", cookie, "Sec-Fetch-Site", "cross-site"),
                        "a neighbor",
                        Map.of("Cookie", cookie, "Sec-Fetch-Site", "same-site", "X-Chat-Request", "1"))
                .values()) {
            HttpResponse<String> refused = call("DELETE", "/api/v1/sessions", foreign, "");
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("\"session.forged\"");
        }
        assertThat(call("GET", "/api/v1/account", Map.of("Cookie", cookie), "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void behind_a_proxy_that_speaks_tls_the_cookie_is_for_tls_alone() {
        V1Person.registered(server, http, "clara");
        assertThat(setCookie(logIn("clara", Map.of("X-Forwarded-Proto", "https"))))
                .contains("; Secure");
    }

    @Test
    void a_cookie_opens_no_socket_and_nothing_of_the_classic_surface() {
        V1Person.registered(server, http, "dora");
        String cookie = cookieOf(logIn("dora", Map.of()));
        Map<String, String> page = Map.of("Cookie", cookie, "X-Chat-Request", "1", "Sec-Fetch-Site", "same-origin");
        assertThat(call("GET", "/auth/users/me/", page, "").statusCode()).isEqualTo(401);
        assertThat(call("POST", "/api/createroom/", page, "{\"name\":\"cellar\"}")
                        .statusCode())
                .isEqualTo(401);
        assertThat(statusOf(Dial.to(server.port(), "/ws/v1")
                        .with("Cookie", cookie)
                        .with("Sec-WebSocket-Protocol", "chat.v1")))
                .isNotEqualTo(101);

        String ticket = JSON.readTree(call("POST", "/api/v1/tickets", page, "").body())
                .get("ticket")
                .asString();
        assertThat(statusOf(
                        Dial.to(server.port(), "/ws/v1?ticket=" + ticket).with("Sec-WebSocket-Protocol", "chat.v1")))
                .isEqualTo(101);
    }

    private static int statusOf(Dial dial) {
        try (RawWebSocket socket = RawWebSocket.open(dial, text -> {})) {
            return socket.answer().status();
        }
    }

    private static HttpResponse<String> logIn(String name, Map<String, String> headers) {
        return call("POST", "/api/v1/sessions", headers, LOGIN.formatted(name));
    }

    private static HttpResponse<String> call(String method, String path, Map<String, String> headers, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.http(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String setCookie(HttpResponse<String> response) {
        return response.headers().firstValue("Set-Cookie").orElse("");
    }

    private static String cookieOf(HttpResponse<String> response) {
        String cookie = setCookie(response);
        return cookie.substring(0, cookie.indexOf(';'));
    }
}
