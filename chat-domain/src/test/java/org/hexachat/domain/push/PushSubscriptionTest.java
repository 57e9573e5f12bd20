package org.hexachat.domain.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushSubscriptionTest {
    /** From the example of RFC 8291. */
    private static final String KEY =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

    private static final String SECRET = "BTBZMqHH6r4Tts7J_aSIgg";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://push.example.org",
                "https://push.example.org:8443/a/b?c=d",
                "HTTPS://[2001:db8::1]/",
                "https://127.0.0.1/x",
                "http://127.0.0.1:8080/x",
                "http://localhost/",
                "http://[::1]:1/"
            })
    void an_endpoint_is_taken(String url) {
        assertThat(new PushEndpoint(url).value()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "push.example.org",
                "http://push.example.org",
                "http://127.0.0.1.example.org",
                "http://localhost.example.org",
                "ftp://push.example.org",
                "https://",
                "https:///path",
                "https://anna@push.example.org",
                "https://push.example.org/#1",
                "https://push.example.org:0",
                "https://push.example.org:65536",
                "https://push.example.org/a b",
                "https://push.example.org/%0",
                "https://пуш.example.org"
            })
    void what_is_no_endpoint_is_refused(String url) {
        assertRefused(ErrorCode.INPUT_PUSH_ENDPOINT, () -> new PushEndpoint(url));
    }

    @Test
    void an_endpoint_has_an_end() {
        String longest = "https://push.example.org/";
        longest += "a".repeat(PushEndpoint.MAX_LENGTH - longest.length());
        assertThat(new PushEndpoint(longest).host()).isEqualTo("push.example.org");
        String longer = longest + "a";
        assertRefused(ErrorCode.INPUT_TOO_LONG, () -> new PushEndpoint(longer));
    }

    @Test
    void an_endpoint_shows_its_host_alone() {
        assertThat(new PushEndpoint("https://push.example.org:8443/secret"))
                .hasToString("PushEndpoint[push.example.org, ***]");
        assertThat(new PushEndpoint("http://[::1]:1/").host()).isEqualTo("[::1]");
    }

    @Test
    void a_key_is_a_point_with_padding_or_without() {
        assertThat(new PushKey(KEY).value()).isEqualTo(KEY);
        assertThat(new PushKey(KEY + "=").value()).isEqualTo(KEY);
    }

    @Test
    void what_is_no_point_is_no_key() {
        String beside = KEY.substring(0, KEY.length() - 2) + "A4";
        String compressed = "A" + KEY.substring(1);
        String infinity = "BA" + "A".repeat(85);
        String beyond = "BP" + "_".repeat(85) + "8";
        for (String other :
                new String[] {"", "AAAA", "§", KEY + "AA", KEY + "AAAA", beside, compressed, infinity, beyond}) {
            assertRefused(ErrorCode.INPUT_PUSH_KEY, () -> new PushKey(other));
        }
    }

    @Test
    void a_secret_has_sixteen_bytes_and_is_not_shown() {
        assertThat(new PushSecret(SECRET + "==").value()).isEqualTo(SECRET);
        assertThat(new PushSecret(SECRET).toString()).doesNotContain(SECRET);
        for (String other : new String[] {"", "AAAA", "§", SECRET + "AA"}) {
            assertRefused(ErrorCode.INPUT_PUSH_KEY, () -> new PushSecret(other));
        }
    }

    @Test
    void keys_of_the_server_are_not_shown() {
        assertThat(new ServerKeys("public", "hidden").toString())
                .contains("public")
                .doesNotContain("hidden");
    }

    private static void assertRefused(ErrorCode code, Runnable making) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        ChatException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
