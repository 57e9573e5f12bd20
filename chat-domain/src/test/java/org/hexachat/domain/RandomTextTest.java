package org.hexachat.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.text.Normalizer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorKind;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.RoomPassword;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.text.UnicodeText;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.RawPassword;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

/** Whatever comes in, a value is right or refused, and a right one stays as it is when it is made again. */
class RandomTextTest {
    private static final int MANY = 20_000;

    private final long seed = RandomGenerator.getDefault().nextLong();

    @Test
    void usernames_are_right_or_refused() {
        check(Username::new, name -> {
            assertThat(name).isEqualTo(again(Username::new, name.value()));
            assertThat(new UnicodeText(name.value()).length()).isBetween(1, Username.MAX_CODE_POINTS);
            assertThat(new UnicodeText(name.value()).isIllFormed()).isFalse();
            assertThat(canonicalOf(name.canonical())).isEqualTo(name.canonical());
        });
    }

    @Test
    void room_names_are_right_or_refused() {
        check(RoomName::new, name -> {
            assertThat(name).isEqualTo(again(RoomName::new, name.value()));
            assertThat(new UnicodeText(name.value()).length()).isBetween(1, RoomName.MAX_CODE_POINTS);
            assertThat(new UnicodeText(name.value()).isIllFormed()).isFalse();
            assertThat(name.value()).doesNotContainAnyWhitespaces();
        });
    }

    @Test
    void message_texts_are_right_or_refused() {
        check(MessageText::new, text -> {
            assertThat(text).isEqualTo(again(MessageText::new, text.value()));
            assertThat(text.length()).isBetween(1, MessageText.MAX_CODE_POINTS);
            assertThat(new UnicodeText(text.value()).isIllFormed()).isFalse();
            assertThat(text.value()).doesNotContain("\r", "\0");
        });
    }

    @Test
    void passwords_are_right_or_refused() {
        check(RawPassword::new, password -> {
            assertThat(password).isEqualTo(again(RawPassword::new, password.value()));
            assertThat(password.length()).isBetween(1, RawPassword.MAX_CODE_POINTS);
        });
        check(
                RoomPassword::of,
                password -> assertThat(password.secret().length()).isBetween(1, RoomPassword.MAX_CODE_POINTS));
    }

    @Test
    void email_addresses_are_right_or_refused() {
        check(typed -> new EmailAddress("a" + typed + "@" + typed + "b.org"), email -> {
            assertThat(email).isEqualTo(again(EmailAddress::new, email.value()));
            assertThat(email.value())
                    .hasSizeLessThanOrEqualTo(EmailAddress.MAX_LENGTH)
                    .contains("@");
        });
    }

    @Test
    void tokens_are_right_or_refused() {
        check(SessionToken::new, token -> assertThat(token.value()).matches("[A-Za-z0-9_-]{1,128}"));
    }

    private <T> void check(Function<String, T> value, Consumer<T> rules) {
        new RandomText(seed).strings(MANY).forEach(typed -> check(value, rules, typed));
    }

    private <T> void check(Function<String, T> value, Consumer<T> rules, String typed) {
        try {
            rules.accept(value.apply(typed));
        } catch (ChatException refused) {
            assertThat(refused.kind()).isIn(ErrorKind.INVALID, ErrorKind.UNAUTHENTICATED);
        } catch (RuntimeException | AssertionError bug) {
            fail("seed " + seed + ", " + typed.codePoints().boxed().toList(), bug);
        }
    }

    /** What is right stays right, as when it is read from the store. */
    private static <T> T again(Function<String, T> value, String stored) {
        try {
            return value.apply(stored);
        } catch (ChatException refused) {
            throw new AssertionError("refused the second time", refused);
        }
    }

    private static String canonicalOf(String canonical) {
        return new UnicodeText(canonical)
                .caseFolded()
                .normalized(Normalizer.Form.NFKC)
                .value();
    }
}
