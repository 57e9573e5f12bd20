package org.hexachat.adapter.rest.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexachat.restserver.RawClient;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.RestTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "chat.hosts=chat.example.org")
class HostTest extends RestTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:8000",
                "localhost.",
                "a.localhost",
                "127.0.0.1",
                "192.168.1.7:8000",
                "[::1]:8000",
                "chat.example.org",
                "Chat.Example.Org:443"
            })
    void a_name_of_this_server_is_answered(String host) {
        assertThat(call("Host: " + host).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:8000", "localhost.evil.example", "127.0.0.1.evil.example"})
    void any_other_name_is_refused_and_the_setting_is_named(String host) {
        Reply reply = call("Host: " + host);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("chat.hosts").contains("evil.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b:c", "[::1", "ex%61mple", "localhost/x", "<x>"})
    void a_name_that_is_none_is_refused(String host) {
        assertThat(call("Host: " + host).status()).isEqualTo(400);
    }

    @Test
    void a_missing_or_a_second_name_is_refused() {
        assertThat(call("X-None: 1").status()).isEqualTo(400);
        assertThat(call("Host: localhost\nHost: evil.example").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:18080.evil.example", "http://", "x", "http://a b", "http://[::1", "%00"})
    void a_malformed_origin_is_refused(String origin) {
        Reply reply = call("Host: localhost\nOrigin: " + origin);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("Origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "http://localhost:8000", "https://other.example", "chrome-extension://pfdhoblngboil"})
    void a_well_formed_origin_passes(String origin) {
        assertThat(call("Host: localhost\nOrigin: " + origin).status()).isEqualTo(401);
    }

    private Reply call(String headers) {
        return new RawClient(port).send("GET /auth/users/me/ HTTP/1.1\nConnection: close\n" + headers + "\n\n");
    }
}
