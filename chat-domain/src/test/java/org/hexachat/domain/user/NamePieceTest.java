package org.hexachat.domain.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;

class NamePieceTest {

    @Test
    void is_compared_as_names_are() {
        assertThat(new NamePiece("Ann").canonical()).isEqualTo(new Username("aNN").canonical());
        assertThat(new NamePiece("\uff21nn").value()).isEqualTo("Ann");
    }

    @Test
    void may_hold_what_no_name_has() {
        assertThat(new NamePiece("anna maria").value()).isEqualTo("anna maria");
    }

    @Test
    void is_no_longer_than_a_name_and_not_blank() {
        String longest = "a".repeat(Username.MAX_CODE_POINTS);
        assertThat(new NamePiece(longest).value()).isEqualTo(longest);
        assertRefused(longest + "a", ErrorCode.INPUT_TOO_LONG);
        assertRefused("  ", ErrorCode.INPUT_BLANK);
    }

    @Test
    void is_text() {
        assertRefused("a\0", ErrorCode.INPUT_CHARACTERS);
        assertRefused("a\ud800", ErrorCode.INPUT_CHARACTERS);
    }

    private static void assertRefused(String typed, ErrorCode code) {
        assertThatThrownBy(() -> new NamePiece(typed))
                .isInstanceOfSatisfying(
                        ChatException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
