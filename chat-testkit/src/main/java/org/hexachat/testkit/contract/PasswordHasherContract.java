package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hexachat.testkit.fixture.ChatAssertions.refusal;
import static org.hexachat.testkit.fixture.Samples.aPassword;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.RawPassword;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every {@link PasswordHasher} must do. Untested: that a comparison takes constant time, and that {@code matchNothing} costs
 * what {@code matches} costs, since a measurement on a shared machine proves neither.
 */
@Timeout(60)
public abstract class PasswordHasherContract {
    private static final int LONGEST = RawPassword.MAX_CODE_POINTS;

    /** The hasher under test; its parameters may be cheap. */
    protected abstract PasswordHasher hasher();

    /** The same hasher with stronger parameters, as of a later release. */
    protected abstract PasswordHasher strongerHasher();

    /** A hasher at which every place is taken, so that each call is refused after its short wait. */
    protected abstract PasswordHasher busyHasher();

    @Test
    void a_hash_matches_the_password_it_was_made_of() {
        PasswordHash hash = hasher().hash(aPassword());
        assertThat(hasher().matches(aPassword(), hash)).isTrue();
    }

    @Test
    void a_hash_matches_no_other_password() {
        PasswordHash hash = hasher().hash(aPassword());
        String typed = aPassword().value();
        assertThat(List.of(typed + " ", typed.toUpperCase(Locale.ROOT), typed.substring(1), "x"))
                .noneMatch(other -> hasher().matches(new RawPassword(other), hash));
    }

    @Test
    void twice_the_same_password_gives_two_hashes() {
        assertThat(hasher().hash(aPassword())).isNotEqualTo(hasher().hash(aPassword()));
    }

    @Test
    void a_hash_does_not_contain_the_password() {
        assertThat(hasher().hash(aPassword()).value())
                .doesNotContain(aPassword().value());
    }

    @Test
    void a_password_counts_to_its_last_character() {
        RawPassword longest = new RawPassword("🏕".repeat(LONGEST));
        RawPassword almost = new RawPassword("🏕".repeat(LONGEST - 1) + "x");
        PasswordHash hash = hasher().hash(longest);
        assertThat(hasher().matches(longest, hash)).isTrue();
        assertThat(hasher().matches(almost, hash)).isFalse();
    }

    @Test
    void matching_nothing_tells_nothing() {
        assertThatCode(() -> hasher().matchNothing(aPassword())).doesNotThrowAnyException();
    }

    @Test
    void a_hash_of_today_is_not_outdated() {
        assertThat(hasher().isOutdated(hasher().hash(aPassword()))).isFalse();
    }

    @Test
    void a_weaker_hash_is_outdated_and_still_matches() {
        PasswordHash old = hasher().hash(aPassword());
        assertThat(strongerHasher().isOutdated(old)).isTrue();
        assertThat(strongerHasher().matches(aPassword(), old)).isTrue();
    }

    @Test
    void who_finds_no_place_is_told_when_to_come_back() {
        PasswordHash hash = hasher().hash(aPassword());
        assertBusy(() -> busyHasher().hash(aPassword()));
        assertBusy(() -> busyHasher().matches(aPassword(), hash));
        assertBusy(() -> busyHasher().matchNothing(aPassword()));
    }

    @Test
    void many_threads_do_not_disturb_each_other() {
        PasswordHasher shared = hasher();
        PasswordHash hash = shared.hash(aPassword());
        assertThat(Race.<Boolean>between(
                        4,
                        i -> () -> Race.wins(
                                () -> assertThat(shared.matches(aPassword(), hash))
                                        .isTrue(),
                                ErrorCode.SERVER_BUSY)))
                .contains(true);
    }

    private static void assertBusy(ThrowingCallable call) {
        ChatException refused = refusal(call);
        assertThat(refused.code()).isEqualTo(ErrorCode.SERVER_BUSY);
        assertThat(refused.retryAfter()).isPresent();
    }
}
