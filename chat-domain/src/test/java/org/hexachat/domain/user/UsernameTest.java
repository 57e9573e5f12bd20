package org.hexachat.domain.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.domain.Refused.assertRefused;

import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "Анна",
                "हिन्दी",
                "ไทย",
                "ที่นี่",
                "עִבְרִית",
                "عَرَبِيّ",
                "日本",
                "a.b+c-d_e@f",
                "٣٤",
                "9",
                "𝒜lice",
                "Tiếng_Việt"
            })
    void letters_of_every_script_are_allowed(String typed) {
        assertThat(new Username(typed).value()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an na",
                "anna\n",
                "\tanna",
                "a\0b",
                "a/b",
                "a#b",
                "a\u200bb",
                "a\u200db",
                "a\u202eb",
                "\ufeffa",
                "🏕",
                "a🏕b",
                "a\u3164",
                "\u0301a",
                "a\ufe0f",
                "a\ud800",
                "a\u00ad",
                "<b>",
                "a\u0085"
            })
    void blanks_controls_invisibles_and_symbols_are_not(String typed) {
        assertRefused(ErrorCode.USERNAME_INVALID, () -> new Username(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void a_blank_name_is_no_name(String typed) {
        assertRefused(ErrorCode.INPUT_BLANK, () -> new Username(typed));
    }

    @Test
    void the_greatest_length_counts_code_points() {
        String longest = "𐐀".repeat(Username.MAX_CODE_POINTS);
        assertThat(new Username(longest).value()).isEqualTo(longest);
        assertRefused(ErrorCode.INPUT_TOO_LONG, () -> new Username(longest + "a"));
    }

    @Test
    void a_name_that_grows_by_normalizing_is_measured_afterwards() {
        assertRefused(ErrorCode.INPUT_TOO_LONG, () -> new Username("ﬃ".repeat(Username.MAX_CODE_POINTS)));
    }

    @Test
    void compatible_and_decomposed_forms_are_one_name() {
        assertThat(new Username("ａｎｎａ")).isEqualTo(new Username("anna"));
        assertThat(new Username("Ame\u0301lie")).isEqualTo(new Username("Am\u00e9lie"));
    }

    @Test
    void case_does_not_tell_names_apart() {
        assertSameName("Straße", "STRASSE");
        assertSameName("STRAẞE", "straße");
        assertSameName("Ανδρέας", "ΑΝΔΡΈΑΣ");
        assertSameName("Ünal", "üNAL");
        assertSameName("ΣΊΣΥΦΟΣ", "σίσυφος");
        assertSameName("Жук", "жУК");
    }

    @Test
    void different_letters_are_different_names() {
        assertThat(new Username("anna").canonical()).isNotEqualTo(new Username("аnna").canonical());
        assertThat(new Username("cafe").canonical()).isNotEqualTo(new Username("café").canonical());
    }

    @Test
    void a_name_is_shown_as_it_was_typed() {
        assertThat(new Username("AnNa").value()).isEqualTo("AnNa");
    }

    @Test
    void a_letter_bears_the_marks_of_a_script_and_not_a_tower() {
        assertThat(new Username("a" + "\u0323\u0302\u0301\u0300").value()).isNotEmpty();
        assertRefused(ErrorCode.USERNAME_INVALID, () -> new Username("x" + "\u0335".repeat(12)));
    }

    @Test
    void the_name_of_deleted_accounts_is_reserved_in_any_case() {
        assertThat(Username.DELETED.isReserved()).isTrue();
        assertThat(new Username("DELETED-user").isReserved()).isTrue();
        assertThat(new Username("ｄeleted-user").isReserved()).isTrue();
        assertThat(new Username("deleted_user").isReserved()).isFalse();
    }

    private static void assertSameName(String one, String other) {
        assertThat(new Username(one).canonical()).isEqualTo(new Username(other).canonical());
    }
}
