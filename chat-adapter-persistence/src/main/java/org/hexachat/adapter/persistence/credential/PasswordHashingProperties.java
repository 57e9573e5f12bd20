package org.hexachat.adapter.persistence.credential;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How passwords are hashed (Argon2id). A hash that was made with other values is renewed at the next login.
 *
 * @param memoryKib memory for one hash, in KiB; at least 19456
 * @param iterations passes over the memory; at least 2
 * @param parallelism lanes; at least 1
 * @param concurrency hashes at work at once; 0 leaves one core to everything else
 * @param maxWait how long a hash may wait for its turn before the caller is told that the server is busy
 */
@ConfigurationProperties("chat.password-hashing")
public record PasswordHashingProperties(
        @DefaultValue("19456") int memoryKib,
        @DefaultValue("2") int iterations,
        @DefaultValue("1") int parallelism,
        @DefaultValue("0") int concurrency,
        @DefaultValue("1s") Duration maxWait) {

    public PasswordHashingProperties {
        if (memoryKib < Argon2Cost.OWASP.memoryKib()
                || iterations < Argon2Cost.OWASP.iterations()
                || parallelism < Argon2Cost.OWASP.parallelism()) {
            throw new IllegalArgumentException(
                    "chat.password-hashing is weaker than memory-kib=%d, iterations=%d, parallelism=%d."
                            .formatted(
                                    Argon2Cost.OWASP.memoryKib(),
                                    Argon2Cost.OWASP.iterations(),
                                    Argon2Cost.OWASP.parallelism()));
        }
        if (concurrency < 0 || maxWait.isNegative()) {
            throw new IllegalArgumentException("chat.password-hashing.concurrency and max-wait are not negative.");
        }
    }

    Argon2Cost cost() {
        return new Argon2Cost(
                Argon2Cost.OWASP.saltBytes(), Argon2Cost.OWASP.hashBytes(), parallelism, memoryKib, iterations);
    }

    int permits(int cores) {
        return concurrency > 0 ? concurrency : Math.max(1, cores - 1);
    }
}
