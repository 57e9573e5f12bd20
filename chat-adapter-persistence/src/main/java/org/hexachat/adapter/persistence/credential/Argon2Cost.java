package org.hexachat.adapter.persistence.credential;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * What an Argon2id hash was, or is to be, made with.
 *
 * @param saltBytes length of the salt
 * @param hashBytes length of the digest
 * @param parallelism lanes
 * @param memoryKib memory for one hash
 * @param iterations passes over the memory
 */
record Argon2Cost(int saltBytes, int hashBytes, int parallelism, int memoryKib, int iterations) {

    /** The least that the OWASP password storage cheat sheet recommends (2026); Spring Security's own default is below it. */
    static final Argon2Cost OWASP = new Argon2Cost(16, 32, 1, 19_456, 2);

    private static final Pattern NOTATION =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,9}),p=(\\d{1,9})\\$([^$]+)\\$([^$]+)");

    /** Reads the cost off a hash in Argon2's usual notation; empty for any other notation, type or version. */
    static Optional<Argon2Cost> of(String hash) {
        return NOTATION.matcher(hash).results().map(Argon2Cost::read).findFirst();
    }

    Argon2PasswordEncoder encoder() {
        return new Argon2PasswordEncoder(saltBytes, hashBytes, parallelism, memoryKib, iterations);
    }

    private static Argon2Cost read(MatchResult hash) {
        return new Argon2Cost(
                bytes(hash.group(4)),
                bytes(hash.group(5)),
                Integer.parseInt(hash.group(3)),
                Integer.parseInt(hash.group(1)),
                Integer.parseInt(hash.group(2)));
    }

    private static int bytes(String base64) {
        return Base64.getDecoder().decode(base64).length;
    }
}
