package org.hexachat.domain.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.domain.Refused.assertRefused;

import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hi",
                "Привет",
                "नमस्ते",
                "สวัสดี",
                "👩‍👩‍👧 🏕️",
                "a\n\tb",
                "e\u0301",
                "<script>",
                "a\u200bb",
                "\u202eabc",
                "\ufffd",
                "DROP TABLE"
            })
    void is_kept_character_by_character(String typed) {
        assertThat(new MessageText(typed).value()).isEqualTo(typed);
    }

    @Test
    void lines_end_with_a_newline_and_blanks_around_go() {
        assertThat(new MessageText("  a\r\nb\rc\n\n ").value()).isEqualTo("a\nb\nc");
    }

    @Test
    void the_greatest_length_counts_code_points_after_trimming() {
        String longest = "🏕".repeat(MessageText.MAX_CODE_POINTS);
        assertThat(new MessageText(" " + longest + "\n").length()).isEqualTo(MessageText.MAX_CODE_POINTS);
        assertRefused(ErrorCode.INPUT_TOO_LONG, () -> new MessageText(longest + "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u3000"})
    void nothing_is_no_message(String typed) {
        assertRefused(ErrorCode.INPUT_BLANK, () -> new MessageText(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\0b", "a\u0007b", "a\u001bb", "a\u007fb", "a\u0085b", "a\ud800", "\udc00a", "\ude00\ud83d"})
    void control_characters_and_half_surrogate_pairs_are_refused(String typed) {
        assertRefused(ErrorCode.INPUT_CHARACTERS, () -> new MessageText(typed));
    }

    @Test
    void does_not_quote_itself() {
        assertThat(new MessageText("a secret").toString()).isEqualTo("MessageText[8 code points]");
    }
}
