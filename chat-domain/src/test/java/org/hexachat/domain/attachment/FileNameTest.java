package org.hexachat.domain.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "photo.png, photo.png",
        "../../etc/passwd, passwd",
        "C:\\Users\\anna\\кот.jpg, кот.jpg",
        "' a b .txt ', a b .txt",
        ".profile, .profile"
    })
    void of_a_path_the_last_part_stays(String given, String name) {
        assertThat(new FileName(given).value()).isEqualTo(name);
    }

    @Test
    void what_turns_the_direction_of_writing_is_taken_out_so_that_a_name_ends_with_what_it_seems_to() {
        assertThat(new FileName("photo\u202egnp.exe").value()).isEqualTo("photognp.exe");
        assertThat(new FileName("a\u2028b\u200b").value()).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "a/", "\u202e"})
    void what_leaves_nothing_is_blank(String given) {
        assertCode(ErrorCode.INPUT_BLANK, given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\nb", "a\tb", "\ud800"})
    void control_characters_and_half_characters_are_refused(String given) {
        assertCode(ErrorCode.INPUT_CHARACTERS, given);
    }

    @Test
    void two_hundred_characters_are_enough() {
        assertThat(new FileName("\ud83d\ude00".repeat(200)).value()).hasSize(400);
        assertCode(ErrorCode.INPUT_TOO_LONG, "a".repeat(201));
    }

    private static void assertCode(ErrorCode code, String given) {
        assertThatThrownBy(() -> new FileName(given))
                .isInstanceOfSatisfying(
                        ChatException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
