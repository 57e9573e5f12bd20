package org.hexachat.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hexachat.domain.Refused.assertRefused;

import java.time.Instant;
import java.util.UUID;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {
    private static final TokenHash HASH = new TokenHash("0123456789abcdef".repeat(4));

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a+b", "a=", "a\n", "а", "a\0", "\ud800"})
    void what_no_token_looks_like_is_an_invalid_token(String typed) {
        assertRefused(ErrorCode.TOKEN_INVALID, () -> new SessionToken(typed));
    }

    @Test
    void a_token_has_a_greatest_length() {
        assertThat(new SessionToken("a".repeat(SessionToken.MAX_LENGTH)).value())
                .hasSize(SessionToken.MAX_LENGTH);
        assertRefused(ErrorCode.TOKEN_INVALID, () -> new SessionToken("a".repeat(SessionToken.MAX_LENGTH + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123", "g123456789abcdef", "ABCDEF"})
    void a_token_hash_has_64_hexadecimal_digits(String wrong) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TokenHash(wrong.repeat(4)));
    }

    @Test
    void secrets_mask_themselves() {
        Session session = session(Instant.EPOCH);
        assertThat(new SessionToken("hunter2").toString()).doesNotContain("hunter2");
        assertThat(session.toString()).doesNotContain(HASH.value());
    }

    @Test
    void a_use_is_worth_writing_down_after_the_resolution() {
        Session session = session(Instant.EPOCH);
        Instant edge = Instant.EPOCH.plus(Session.USE_RESOLUTION);
        assertThat(session.isStaleAt(edge)).isFalse();
        assertThat(session.isStaleAt(edge.plusNanos(1000))).isTrue();
        assertThat(session.isStaleAt(Instant.EPOCH.minusSeconds(3600))).isFalse();
    }

    private static Session session(Instant lastUsedAt) {
        return new Session(
                new SessionId(UUID.randomUUID()), new UserId(UUID.randomUUID()), HASH, Instant.EPOCH, lastUsedAt);
    }
}
