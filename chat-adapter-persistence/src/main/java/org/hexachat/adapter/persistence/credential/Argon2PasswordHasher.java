package org.hexachat.adapter.persistence.credential;

import java.util.Objects;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.RawPassword;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id. Each hash takes a core and some memory for tens of milliseconds, hence the bulkhead. */
@Component
final class Argon2PasswordHasher implements PasswordHasher {

    private final Argon2Cost cost;
    private final PasswordEncoder encoder;
    private final Bulkhead bulkhead;
    /** The hash of something that nobody knows, to be checked against where there is nothing to check against. */
    private final PasswordHash decoy;

    @Autowired
    Argon2PasswordHasher(PasswordHashingProperties properties) {
        this(
                properties.cost(),
                properties.cost().encoder(),
                new Bulkhead(properties.permits(Runtime.getRuntime().availableProcessors()), properties.maxWait()));
    }

    Argon2PasswordHasher(Argon2Cost cost, PasswordEncoder encoder, Bulkhead bulkhead) {
        this.cost = cost;
        this.encoder = encoder;
        this.bulkhead = bulkhead;
        this.decoy = encoded(new RawPassword(KeyGenerators.string().generateKey()));
    }

    @Override
    public PasswordHash hash(RawPassword password) {
        return bulkhead.call(() -> encoded(password));
    }

    @Override
    public boolean matches(RawPassword password, PasswordHash hash) {
        return bulkhead.call(() -> encoder.matches(password.value(), hash.value()));
    }

    @Override
    public void matchNothing(RawPassword password) {
        matches(password, decoy);
    }

    /** Spring's own check sees a change of memory and iterations alone. */
    @Override
    public boolean isOutdated(PasswordHash hash) {
        return Argon2Cost.of(hash.value()).filter(cost::equals).isEmpty();
    }

    private PasswordHash encoded(RawPassword password) {
        return new PasswordHash(Objects.requireNonNull(encoder.encode(password.value())));
    }
}
