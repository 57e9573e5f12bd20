package org.hexachat.application.service.setup;

import java.time.Instant;
import java.util.Optional;
import org.hexachat.application.port.in.setup.OfferSetUpUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.SetupSecretRepository;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.setup.SetupSecret;

/** Keeps the hash of a secret, as of a token. */
public final class OfferSetUpService implements OfferSetUpUseCase {

    private final UserRepository users;
    private final SetupSecretRepository secrets;
    private final TokenIssuer tokens;
    private final Clock clock;

    public OfferSetUpService(UserRepository users, SetupSecretRepository secrets, TokenIssuer tokens, Clock clock) {
        this.users = users;
        this.secrets = secrets;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Optional<SessionToken> offer() {
        if (users.hasAdministrator()) {
            secrets.removeAll();
            return Optional.empty();
        }
        Instant now = clock.now();
        SessionToken secret = tokens.issue();
        secrets.removeExpired(now);
        secrets.add(new SetupSecret(tokens.hash(secret), now.plus(SetupSecret.LIFETIME)));
        return Optional.of(secret);
    }
}
