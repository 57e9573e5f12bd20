package org.hexachat.domain.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.domain.Refused.assertRefused;

import java.util.Optional;
import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;

class ReasonTest {
    @Test
    void a_reason_is_trimmed_and_bounded_and_on_one_line() {
        assertThat(new Reason(" spam ").value()).isEqualTo("spam");
        assertThat(new Reason("😀".repeat(Reason.MAX_CODE_POINTS)).value()).hasSize(2 * Reason.MAX_CODE_POINTS);
        assertRefused(ErrorCode.INPUT_BLANK, () -> new Reason("  "));
        assertRefused(ErrorCode.INPUT_TOO_LONG, () -> new Reason("a".repeat(Reason.MAX_CODE_POINTS + 1)));
        assertRefused(ErrorCode.INPUT_CHARACTERS, () -> new Reason("a\nb"));
        assertRefused(ErrorCode.INPUT_CHARACTERS, () -> new Reason("a\ud800"));
    }

    @Test
    void what_was_typed_may_be_nothing_and_blames_its_field() {
        assertThat(Reason.typed(Optional.empty())).isEmpty();
        assertThat(Reason.typed(Optional.of(" "))).isEmpty();
        assertThat(Reason.typed(Optional.of("spam"))).contains(new Reason("spam"));
        assertRefused(ErrorCode.INPUT_INVALID, () -> Reason.typed(Optional.of("a\0")));
    }

    @Test
    void no_log_quotes_it() {
        assertThat(new Reason("secret")).hasToString("Reason[6 code points]");
    }
}
