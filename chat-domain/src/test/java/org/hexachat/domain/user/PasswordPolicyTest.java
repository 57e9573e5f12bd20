package org.hexachat.domain.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples are those of the service that this one replaces (Django 5, {@code test_validators}), and the edges around. */
class PasswordPolicyTest {
    private static final PasswordPolicy POLICY = PasswordPolicy.standard(CommonPasswords.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "sufficientlylongpassword",
                "Сложный пароль 1",
                "🏕🏕🏕🏕🏕🏕🏕🏕",
                "a safe password"
            })
    void a_good_password_has_nothing_against_it(String typed) {
        assertThat(objectionsTo(typed, "testclient", "testclient@example.com")).isEmpty();
    }

    @Test
    void the_least_length_counts_code_points() {
        String least = "🏕".repeat(MinimumLength.STANDARD.codePoints());
        assertThat(objectionsTo(least)).isEmpty();
        assertThat(objectionsTo("🏕".repeat(MinimumLength.STANDARD.codePoints() - 1)))
                .containsExactly(ErrorCode.PASSWORD_TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "PassWord", "  password  ", "sunshine", "iloveyou"})
    void a_password_that_everybody_tries_is_too_common(String typed) {
        assertThat(objectionsTo(typed)).containsExactly(ErrorCode.PASSWORD_TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"42424242424", "٤٢٤٢٤٢٤٢٤٢", "９８７１２３６５４１"})
    void digits_of_any_script_alone_are_not_enough(String typed) {
        assertThat(objectionsTo(typed)).containsExactly(ErrorCode.PASSWORD_ENTIRELY_NUMERIC);
    }

    @ParameterizedTest
    @CsvSource({
        "testclient,testclient",
        "testclient,Testclient1",
        "testclient,tneilctset",
        "joe.bloggs,bloggsjoe9",
        "user@corp,corp-user1"
    })
    void a_password_like_the_username_is_refused(String username, String typed) {
        assertThat(objectionsTo(typed, username, "x@y.org")).containsExactly(ErrorCode.PASSWORD_LIKE_USERNAME);
    }

    @ParameterizedTest
    @CsvSource({
        "testclient@example.com,example.com",
        "testclient@example.com,testclient@example.com",
        "testclient@example.com,TESTCLIENT9"
    })
    void a_password_like_the_email_address_is_refused(String email, String typed) {
        assertThat(objectionsTo(typed, "zzz", email)).containsExactly(ErrorCode.PASSWORD_LIKE_EMAIL);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_in_the_order_of_the_rules() {
        assertThat(objectionsTo("12345", "12345", "a@b.org"))
                .containsExactly(
                        ErrorCode.PASSWORD_LIKE_USERNAME,
                        ErrorCode.PASSWORD_TOO_SHORT,
                        ErrorCode.PASSWORD_TOO_COMMON,
                        ErrorCode.PASSWORD_ENTIRELY_NUMERIC);
    }

    @Test
    void what_is_not_there_cannot_be_resembled() {
        assertThat(objectionsTo("testclient9")).isEmpty();
    }

    @Test
    void the_sentence_names_the_least_length() {
        PasswordCandidate candidate =
                new PasswordCandidate(new RawPassword("x1y2"), Optional.empty(), Optional.empty());
        assertThat(POLICY.objectionsTo(candidate).getFirst().sentence())
                .isEqualTo("This password is too short. It must contain at least 8 characters.");
    }

    private static List<ErrorCode> objectionsTo(String typed) {
        return codes(new PasswordCandidate(new RawPassword(typed), Optional.empty(), Optional.empty()));
    }

    private static List<ErrorCode> objectionsTo(String typed, String username, String email) {
        return codes(new PasswordCandidate(
                new RawPassword(typed), Optional.of(new Username(username)), Optional.of(new EmailAddress(email))));
    }

    private static List<ErrorCode> codes(PasswordCandidate candidate) {
        return POLICY.objectionsTo(candidate).stream().map(Refusal::code).toList();
    }
}
