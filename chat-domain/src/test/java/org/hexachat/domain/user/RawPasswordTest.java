package org.hexachat.domain.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.domain.Refused.assertRefused;

import java.util.Optional;
import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;

class RawPasswordTest {
    @Test
    void is_neither_trimmed_nor_cut() {
        assertThat(new RawPassword("  pass\tword  ").value()).isEqualTo("  pass\tword  ");
        assertThat(new RawPassword(" ").value()).isEqualTo(" ");
    }

    @Test
    void the_greatest_length_counts_code_points() {
        String longest = "🏕".repeat(RawPassword.MAX_CODE_POINTS);
        assertThat(new RawPassword(longest).length()).isEqualTo(RawPassword.MAX_CODE_POINTS);
        assertRefused(ErrorCode.INPUT_TOO_LONG, () -> new RawPassword(longest + "x"));
    }

    @Test
    void nothing_is_no_password() {
        assertRefused(ErrorCode.INPUT_BLANK, () -> new RawPassword(""));
    }

    @Test
    void nul_and_half_a_surrogate_pair_are_refused() {
        assertRefused(ErrorCode.INPUT_CHARACTERS, () -> new RawPassword("a\0b"));
        assertRefused(ErrorCode.INPUT_CHARACTERS, () -> new RawPassword("a\ud83d"));
    }

    @Test
    void the_same_keys_give_the_same_password_on_every_system() {
        assertThat(new RawPassword("Ame\u0301lie")).isEqualTo(new RawPassword("Am\u00e9lie"));
        assertThat(new RawPassword("a\u00a0b\u3000c")).isEqualTo(new RawPassword("a b c"));
    }

    @Test
    void case_and_width_tell_passwords_apart() {
        assertThat(new RawPassword("Secret")).isNotEqualTo(new RawPassword("secret"));
        assertThat(new RawPassword("ａ")).isNotEqualTo(new RawPassword("a"));
    }

    @Test
    void secrets_mask_themselves() {
        assertThat(new RawPassword("hunter2").toString()).doesNotContain("hunter2");
        assertThat(new PasswordHash("hunter2").toString()).doesNotContain("hunter2");
        assertThat(new PasswordCandidate(new RawPassword("hunter2"), Optional.empty(), Optional.empty()).toString())
                .doesNotContain("hunter2");
    }
}
