package org.hexachat.application.port.in.setup;

import java.util.Optional;
import org.hexachat.domain.session.SessionToken;

/** Let whoever started the server make it their own. */
public interface OfferSetUpUseCase {

    /**
     * Makes a secret that {@link SetUpUseCase} takes, beside those of other servers on the same store.
     *
     * @return empty where there is an administrator; then those that were made before are forgotten
     */
    Optional<SessionToken> offer();
}
