package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.anyUsername;

import java.util.List;
import java.util.stream.Stream;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.domain.session.SessionToken;
import org.junit.jupiter.api.Test;

/**
 * What every {@link TokenIssuer} must do. Untested: that nobody can guess a token, since no number of tokens shows where they
 * come from; only that there is room for 256 bits in one, and no double among many.
 */
public abstract class TokenIssuerContract {
    private static final int BITS = 256;
    /** What one character of the alphabet of {@link SessionToken} can carry. */
    private static final int BITS_PER_CHARACTER = 6;

    protected abstract TokenIssuer tokens();

    @Test
    void a_token_has_room_for_256_bits() {
        assertThat(tokens().issue().value().length() * BITS_PER_CHARACTER).isGreaterThanOrEqualTo(BITS);
    }

    @Test
    void no_token_is_issued_twice() {
        List<List<SessionToken>> issued = Race.between(
                4, i -> () -> Stream.generate(tokens()::issue).limit(2_500).toList());
        assertThat(issued.stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @Test
    void the_hash_is_the_sha_256_of_the_token() {
        assertThat(tokens().hash(new SessionToken("abc")).value())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void the_same_token_has_the_same_hash_and_another_token_another() {
        SessionToken token = tokens().issue();
        assertThat(tokens().hash(new SessionToken(token.value()))).isEqualTo(tokens().hash(token));
        assertThat(tokens().hash(new SessionToken(anyUsername().value()))).isNotEqualTo(tokens().hash(token));
    }
}
