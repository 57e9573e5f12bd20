package org.hexachat.domain.user;

import java.time.Instant;
import java.util.Optional;

/**
 * An account as those see it who run the server.
 *
 * @param disabledAt empty while it is active
 * @param sessions how many are open
 * @param lastUsedAt when one of those was used last; empty where there is none
 */
public record Account(User user, Optional<Instant> disabledAt, int sessions, Optional<Instant> lastUsedAt) {

    public AccountState state() {
        return disabledAt.isPresent() ? AccountState.DISABLED : AccountState.ACTIVE;
    }
}
