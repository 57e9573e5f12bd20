package org.hexachat.adapter.persistence.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.RawPassword;
import org.hexachat.testkit.contract.PasswordHasherContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2PasswordHasherTest extends PasswordHasherContract {

    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Argon2Cost STRONGER = new Argon2Cost(16, 32, 1, 19_456, 3);

    private static final PasswordHasher HASHER = hasherOf(Argon2Cost.OWASP, 2, LONG);
    private static final PasswordHasher STRONGER_HASHER = hasherOf(STRONGER, 2, LONG);
    private static final PasswordHasher BUSY_HASHER = hasherOf(Argon2Cost.OWASP, 0, SHORT);

    @Override
    protected PasswordHasher hasher() {
        return HASHER;
    }

    @Override
    protected PasswordHasher strongerHasher() {
        return STRONGER_HASHER;
    }

    @Override
    protected PasswordHasher busyHasher() {
        return BUSY_HASHER;
    }

    @Test
    void a_server_that_is_told_nothing_hashes_with_the_parameters_of_owasp() {
        PasswordHasher untold = new Argon2PasswordHasher(properties(19_456, 2, 1));
        assertThat(untold.hash(new RawPassword("secret")).value()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @ParameterizedTest
    @CsvSource({"19455,2,1", "19456,1,1", "19456,2,0"})
    void weaker_parameters_are_refused(int memoryKib, int iterations, int parallelism) {
        assertThatThrownBy(() -> properties(memoryKib, iterations, parallelism))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weaker");
    }

    @ParameterizedTest
    @CsvSource({"17,32,1,19456,2", "16,33,1,19456,2", "16,32,2,19456,2", "16,32,1,19464,2", "16,32,1,19456,3"})
    void a_change_of_any_parameter_makes_a_hash_outdated(int salt, int hash, int lanes, int memory, int iterations) {
        Argon2Cost changed = new Argon2Cost(salt, hash, lanes, memory, iterations);
        PasswordHash old = HASHER.hash(new RawPassword("secret"));
        PasswordHash fresh = new PasswordHash(changed.encoder().encode("secret"));
        PasswordHasher changedHasher = hasherOf(changed, 1, LONG);
        assertThat(changedHasher.isOutdated(old)).isTrue();
        assertThat(changedHasher.isOutdated(fresh)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$argon2i$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaA",
                "$argon2id$v=16$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaA",
                "{bcrypt}$2a$10$abc",
                "nonsense"
            })
    void a_hash_of_another_kind_is_outdated(String foreign) {
        assertThat(HASHER.isOutdated(new PasswordHash(foreign))).isTrue();
    }

    @Test
    void passwords_that_share_their_first_72_bytes_are_two_passwords() {
        String shared = "x".repeat(72);
        PasswordHash hash = HASHER.hash(new RawPassword(shared));
        assertThat(HASHER.matches(new RawPassword(shared), hash)).isTrue();
        assertThat(HASHER.matches(new RawPassword(shared + "y"), hash)).isFalse();
    }

    @Test
    void an_unknown_user_costs_one_comparison_with_the_parameters_of_today_like_a_known_one() {
        CountingEncoder encoder = new CountingEncoder(Argon2Cost.OWASP.encoder());
        PasswordHasher counted = new Argon2PasswordHasher(Argon2Cost.OWASP, encoder, new Bulkhead(1, LONG));
        PasswordHash known = counted.hash(new RawPassword("known"));
        encoder.forget();
        counted.matches(new RawPassword("wrong"), known);
        counted.matchNothing(new RawPassword("wrong"));
        assertThat(encoder.compared().stream().map(Argon2Cost::of))
                .hasSize(2)
                .containsOnly(Argon2Cost.of(known.value()));
        assertThat(encoder.encoded()).isZero();
    }

    private static PasswordHashingProperties properties(int memoryKib, int iterations, int parallelism) {
        return new PasswordHashingProperties(memoryKib, iterations, parallelism, 0, LONG);
    }

    private static PasswordHasher hasherOf(Argon2Cost cost, int permits, Duration maxWait) {
        return new Argon2PasswordHasher(cost, cost.encoder(), new Bulkhead(permits, maxWait));
    }
}
