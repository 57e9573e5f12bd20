package org.hexachat.adapter.http.webpush;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPushPropertiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"mailto:anna@example.org", "https://example.org/contact"})
    void a_subject_is_an_address(String subject) {
        assertThat(properties(Optional.of(subject)).subjectOr(List.of("chat.example.org")))
                .isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna@example.org", "http://example.org", "mailto:", "mailto:anna <a@example.org>"})
    void anything_else_is_none(String subject) {
        assertThatIllegalArgumentException().isThrownBy(() -> properties(Optional.of(subject)));
    }

    @Test
    void where_nobody_is_named_the_server_is_by_its_first_name() {
        assertThat(properties(Optional.empty()).subjectOr(List.of("chat.example.org", "chat.example.net")))
                .isEqualTo("https://chat.example.org");
    }

    @Test
    void a_server_without_a_name_says_something_of_the_right_form() {
        String subject = properties(Optional.empty()).subjectOr(List.of());
        assertThat(properties(Optional.of(subject)).subject()).contains(subject);
    }

    private static WebPushProperties properties(Optional<String> subject) {
        return new WebPushProperties(subject, false, Duration.ofSeconds(1), Duration.ofSeconds(1));
    }
}
