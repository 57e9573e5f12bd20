package org.hexachat.domain.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.domain.Refused.assertRefused;

import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b",
                "anna@example.org",
                "anna+chat@sub.example.org",
                "анна@пример.рф",
                "o'hara@example.org",
                "a@1.2"
            })
    void plausible_addresses_are_taken(String typed) {
        assertThat(new EmailAddress(typed).value()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "anna",
                "@example.org",
                "anna@",
                "a@b@c",
                "an na@example.org",
                "a@-b",
                "a@b-",
                "a@b..",
                "a\r\nb@c.org",
                "a\0@b.org",
                "<a@b.org>",
                "a@b.org,c@d.org",
                "a\u200b@b.org",
                "a\ud800@b.org",
                "a@b c"
            })
    void others_are_not(String typed) {
        assertRefused(ErrorCode.EMAIL_INVALID, () -> new EmailAddress(typed));
    }

    @Test
    void blanks_around_go_and_the_domain_is_lower_case() {
        assertThat(new EmailAddress("  Anna@EXAMPLE.Org ").value()).isEqualTo("Anna@example.org");
    }

    @Test
    void the_greatest_length_is_that_of_smtp() {
        String local = "a".repeat(64) + "@";
        String longest = local + "b".repeat(EmailAddress.MAX_LENGTH - local.length());
        assertThat(new EmailAddress(longest).value()).hasSize(EmailAddress.MAX_LENGTH);
        assertRefused(ErrorCode.INPUT_TOO_LONG, () -> new EmailAddress(longest + "b"));
        assertRefused(ErrorCode.EMAIL_INVALID, () -> new EmailAddress("a" + local + "b"));
    }

    @Test
    void lower_casing_keeps_to_the_greatest_length() {
        String local = "a".repeat(64) + "@";
        String longest = local + "İ".repeat(EmailAddress.MAX_LENGTH - local.length());
        assertRefused(ErrorCode.INPUT_TOO_LONG, () -> new EmailAddress(longest));
    }
}
