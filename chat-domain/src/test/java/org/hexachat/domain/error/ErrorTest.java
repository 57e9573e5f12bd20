package org.hexachat.domain.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorTest {
    @Test
    void codes_are_dotted_lower_case_and_unique() {
        List<String> codes =
                Arrays.stream(ErrorCode.values()).map(ErrorCode::code).toList();
        assertThat(codes)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(_[a-z]+)*(\\.[a-z]+(_[a-z]+)*)?"));
    }

    @ParameterizedTest
    @EnumSource
    void every_sentence_is_one_and_shows_its_argument(ErrorCode code) {
        String sentence = code.sentence(List.of(4000, 5000));
        assertThat(sentence).endsWith(".").doesNotContain("{", "}");
    }

    @Test
    void numbers_in_a_sentence_are_plain() {
        assertThat(new ChatException(ErrorCode.INPUT_TOO_LONG, 4000).getMessage())
                .isEqualTo("Ensure this field has no more than 4000 characters.");
    }

    @Test
    void violations_are_gathered_in_order() {
        Violations violations = new Violations();
        assertThat(violations.check("name", () -> "anna")).contains("anna");
        assertThat(violations.<String>check("name", () -> {
                    throw new ChatException(ErrorCode.ROOM_NAME_TAKEN);
                }))
                .isEmpty();
        violations.add("password", Refusal.of(ErrorCode.PASSWORD_TOO_COMMON));
        ChatException refused = catchThrowableOfType(ChatException.class, violations::throwIfAny);
        assertThat(refused.code()).isEqualTo(ErrorCode.INPUT_INVALID);
        assertThat(refused.violations()).extracting(Violation::field).containsExactly("name", "password");
    }

    @Test
    void nothing_found_is_nothing_thrown() {
        assertThatCode(new Violations()::throwIfAny).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"INVALID", "CONFLICT"},
            mode = EnumSource.Mode.EXCLUDE)
    void no_field_is_blamed_for_another_kind_of_refusal(ErrorKind kind) {
        ErrorCode code = Arrays.stream(ErrorCode.values())
                .filter(any -> any.kind() == kind)
                .findFirst()
                .orElseThrow();
        ChatException other = new ChatException(code);
        assertThatThrownBy(() -> new Violations().check("name", () -> {
                    throw other;
                }))
                .isSameAs(other);
    }

    @Test
    void a_bug_is_no_violation() {
        assertThatThrownBy(() -> new Violations().check("name", () -> {
                    throw new IllegalStateException("bug");
                }))
                .hasMessage("bug");
    }

    @Test
    void waiting_is_told() {
        assertThat(ChatException.retryLater(ErrorCode.SERVER_BUSY, Duration.ofSeconds(1))
                        .retryAfter())
                .contains(Duration.ofSeconds(1));
        assertThat(new ChatException(ErrorCode.SERVER_BUSY).retryAfter()).isEmpty();
    }
}
