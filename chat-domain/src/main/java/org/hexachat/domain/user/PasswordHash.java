package org.hexachat.domain.user;

/**
 * What is kept of a password: algorithm, parameters, salt and digest, in the hasher's own notation. Masks itself when printed.
 *
 * @param value never empty
 */
public record PasswordHash(String value) {

    public PasswordHash {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A password hash is not empty");
        }
    }

    @Override
    public String toString() {
        return "PasswordHash[***]";
    }
}
