package org.hexachat.adapter.persistence.credential;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Counts the work, which no measurement of time on a shared machine could. */
final class CountingEncoder implements PasswordEncoder {

    private final PasswordEncoder real;
    private final List<String> compared = new ArrayList<>();
    private int encoded;

    CountingEncoder(PasswordEncoder real) {
        this.real = real;
    }

    @Override
    public String encode(CharSequence password) {
        encoded++;
        return real.encode(password);
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        compared.add(hash);
        return real.matches(password, hash);
    }

    void forget() {
        encoded = 0;
        compared.clear();
    }

    int encoded() {
        return encoded;
    }

    /** The hashes that were compared with. */
    List<String> compared() {
        return List.copyOf(compared);
    }
}
