package org.hexachat.adapter.http.webpush;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPushPropertiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"mailto:anna@example.org", "https://example.org/contact"})
    void a_subject_is_an_address(String subject) {
        assertThat(properties(subject).subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna@example.org", "http://example.org", "mailto:", "mailto:anna <a@example.org>"})
    void anything_else_is_none(String subject) {
        assertThatIllegalArgumentException().isThrownBy(() -> properties(subject));
    }

    private static WebPushProperties properties(String subject) {
        return new WebPushProperties(subject, false, Duration.ofSeconds(1), Duration.ofSeconds(1));
    }
}
