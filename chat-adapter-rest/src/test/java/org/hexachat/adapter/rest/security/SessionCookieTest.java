package org.hexachat.adapter.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser keeps its session in a cookie, and no page but the server's own can use it. */
class SessionCookieTest extends V1Test {
    private static final String LOGIN = "{\"username\": \"%s\", \"password\": \"%s\", \"cookie\": %s}";
    private static final String CLEARED = "chat_session=; Path=/; Max-Age=0;";
    private static final String WRONG = "chat_session=0123456789abcdef";

    @Test
    void logging_in_with_a_cookie_answers_no_token() {
        String name = aUser();
        Reply reply = logInByCookie(stranger(), name);
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        assertThat(reply.json().propertyNames()).containsExactly("user");
        assertThat(reply.json().at("/user/name").asString()).isEqualTo(name);
        assertThat(reply.header("Set-Cookie").orElseThrow())
                .matches(
                        "chat_session=[A-Za-z0-9_-]+; Path=/; Max-Age=31536000; Expires=[^;]+; HttpOnly; SameSite=Strict");
    }

    @Test
    void logging_in_without_a_cookie_sets_none() {
        Reply reply = send(stranger(), "POST", "/sessions", LOGIN.formatted(aUser(), PASSWORD, "false"));
        assertThat(reply.json().propertyNames()).containsExactly("token", "user");
        assertThat(reply.header("Set-Cookie")).isEmpty();
        assertBlamed(
                send(stranger(), "POST", "/sessions", LOGIN.formatted(aUser(), PASSWORD, "\"yes\"")),
                "cookie",
                "input.boolean");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none", "nonsense"})
    void another_page_logs_nobody_in(String site) {
        Reply reply = logInByCookie(stranger().with("Sec-Fetch-Site", site), aUser());
        assertProblem(reply, 403, "session.forged");
        assertThat(reply.header("Set-Cookie")).isEmpty();
    }

    @Test
    void the_cookie_tells_who_somebody_is() {
        String name = aUser();
        Client browser = browserOf(name);
        assertThat(get(browser, "/account").json().get("username").asString()).isEqualTo(name);
        assertThat(get(browser, "/account/").status()).isEqualTo(200);
        assertThat(send(browser, "POST", "/tickets").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /account",
        "POST, /tickets",
        "PATCH, /account",
        "PUT, /rooms/x/password",
        "DELETE, /sessions",
        "OPTIONS, /account"
    })
    void whatever_changes_something_takes_the_header_of_the_page(String method, String path) {
        Client browser = bare(browserOf(aUser()));
        if (method.equals("GET")) {
            assertThat(send(browser, method, path).status()).isEqualTo(200);
        } else {
            assertProblem(send(browser, method, path), 403, "session.forged");
            assertProblem(send(browser.with("X-Chat-Request", "true"), method, path), 403, "session.forged");
            assertThat(send(browser.with("X-Chat-Request", "1"), method, path).status())
                    .isNotEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin, 200, 201",
        "none, 200, 403",
        "same-site, 403, 403",
        "cross-site, 403, 403",
        "Same-Origin, 403, 403"
    })
    void a_browser_says_whose_page_sent_it(String site, int reading, int changing) {
        Client browser = browserOf(aUser()).with("Sec-Fetch-Site", site);
        assertThat(get(browser, "/account").status()).isEqualTo(reading);
        assertThat(browser.send("HEAD", V1 + "/account", "").status()).isEqualTo(reading);
        assertThat(send(browser, "POST", "/tickets").status()).isEqualTo(changing);
    }

    @Test
    void a_forged_request_does_not_end_the_session() {
        Client browser = browserOf(aUser());
        assertThat(get(browser.with("Sec-Fetch-Site", "cross-site"), "/account").header("Set-Cookie"))
                .isEmpty();
        assertThat(get(browser, "/account").status()).isEqualTo(200);
    }

    @Test
    void another_page_is_never_told_that_it_may_send_the_header() {
        Reply reply = stranger()
                .with("Origin", "https://elsewhere.example")
                .with("Access-Control-Request-Method", "POST")
                .with("Access-Control-Request-Headers", "x-chat-request")
                .send("OPTIONS", V1 + "/tickets", "");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.headers().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
    }

    @Test
    void a_header_is_all_that_counts_where_there_is_one() {
        String boris = aUser();
        Client browser = browserOf(aUser());
        String token = logIn(boris, PASSWORD).json().get("auth_token").asString();
        assertThat(get(bare(browser).with("Authorization", "Bearer " + token), "/account")
                        .json()
                        .get("username")
                        .asString())
                .isEqualTo(boris);
        for (String wrong : List.of("Bearer 0123456789abcdef", "Bearer")) {
            Reply reply = get(browser.with("Authorization", wrong), "/account");
            assertProblem(reply, 401, "token.invalid");
            assertThat(reply.header("Set-Cookie")).isEmpty();
        }
        assertProblem(get(browser.with("Authorization", "Basic YTpi"), "/account"), 401, "authentication.required");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /auth/users/me/",
        "POST, /auth/token/logout/",
        "POST, /api/createroom/",
        "DELETE, /api/deleteroom/any/"
    })
    void the_classic_surface_knows_no_cookie(String method, String path) {
        Reply reply = browserOf(aUser()).inEnglish().send(method, path, "");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.body()).isEqualTo("{\"detail\":\"Authentication credentials were not provided.\"}");
    }

    @Test
    void a_cookie_that_opens_nothing_is_an_invalid_token_and_is_forgotten() {
        for (String cookie : List.of(WRONG, "chat_session=", "chat_session=a%20b")) {
            Reply reply = get(stranger().with("Cookie", cookie), "/account");
            assertProblem(reply, 401, "token.invalid");
            assertThat(reply.header("WWW-Authenticate")).contains("Bearer");
            assertThat(reply.header("Set-Cookie").orElseThrow()).startsWith(CLEARED);
        }
    }

    @Test
    void a_cookie_that_opens_nothing_is_not_in_the_way_of_coming_in() {
        Client left = stranger().with("Cookie", WRONG).with("X-Chat-Request", "1");
        String name = anyName();
        Reply account = send(left, "POST", "/users", LOGIN.formatted(name, PASSWORD, "true"));
        assertThat(account.status()).as(account.body()).isEqualTo(201);
        assertThat(logInByCookie(left, name).status()).isEqualTo(201);
        assertProblem(send(left, "POST", "/hooks/wrong", "{\"text\": \"hi\"}"), 404, "incoming_webhook.invalid");
        assertThat(left.get("/swagger").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sessions/current", "/sessions"})
    void logging_out_takes_the_cookie_back(String path) {
        Client browser = browserOf(aUser());
        Reply reply = send(browser, "DELETE", path);
        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.header("Set-Cookie").orElseThrow()).startsWith(CLEARED);
        assertProblem(get(browser, "/account"), 401, "token.invalid");
    }

    @Test
    void only_the_session_of_the_cookie_takes_it_back() {
        String name = aUser();
        Client browser = browserOf(name);
        Client phone = somebodyCalled(name);
        String here = currentOf(browser);
        assertThat(send(browser, "DELETE", "/sessions/" + currentOf(phone)).header("Set-Cookie"))
                .isEmpty();
        assertThat(send(browser, "DELETE", "/sessions/" + here)
                        .header("Set-Cookie")
                        .orElseThrow())
                .startsWith(CLEARED);
        assertThat(send(somebodyCalled(name), "DELETE", "/sessions/current").header("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void deleting_the_account_takes_the_cookie_back() {
        Client browser = browserOf(aUser());
        Reply refused = send(browser, "DELETE", "/account", "{\"current_password\": \"wrong\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Set-Cookie")).isEmpty();
        Reply reply = send(browser, "DELETE", "/account", "{\"current_password\": \"%s\"}".formatted(PASSWORD));
        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.header("Set-Cookie").orElseThrow()).startsWith(CLEARED);
    }

    @Test
    void a_new_password_leaves_the_session_of_the_cookie() {
        String name = aUser();
        Client browser = browserOf(name);
        Client phone = somebodyCalled(name);
        Reply reply = send(browser, "POST", "/account/password", """
                {"current_password": "%s", "new_password": "other-horse-8"}""".formatted(PASSWORD));
        assertThat(reply.status()).isEqualTo(204);
        assertThat(get(browser, "/account").status()).isEqualTo(200);
        assertThat(get(phone, "/account").status()).isEqualTo(401);
    }

    @Test
    void a_file_that_is_kept_is_kept_for_this_session() {
        Client browser = browserOf(aUser());
        String room = anOpenRoomOf(browser);
        assertThat(send(browser, "PUT", room + "/members/me").status()).isEqualTo(201);
        Reply file = browser.with("Content-Type", "application/octet-stream")
                .send("POST", V1 + room + "/attachments?name=notes.txt", "hello");
        assertThat(file.status()).as(file.body()).isEqualTo(201);
        String path = room + "/attachments/" + file.json().get("id").asString();
        Reply read = get(bare(browser), path);
        assertThat(read.body()).isEqualTo("hello");
        assertThat(read.header("Vary").orElseThrow()).contains("Cookie");
        assertProblem(get(bare(browser).with("Sec-Fetch-Site", "cross-site"), path), 403, "session.forged");
    }

    private Client browserOf(String name) {
        String cookie = logInByCookie(stranger(), name).header("Set-Cookie").orElseThrow();
        return stranger()
                .with("Cookie", "theme=dark; " + cookie.substring(0, cookie.indexOf(';')))
                .with("X-Chat-Request", "1");
    }

    private static Client bare(Client browser) {
        var headers = new LinkedHashMap<>(browser.headers());
        headers.remove("X-Chat-Request");
        return new Client(browser.port(), headers);
    }

    private static Reply logInByCookie(Client client, String name) {
        return send(client, "POST", "/sessions", LOGIN.formatted(name, PASSWORD, "true"));
    }

    private static String currentOf(Client client) {
        return get(client, "/sessions")
                .json()
                .get("items")
                .valueStream()
                .filter(session -> session.get("current").asBoolean())
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }
}
