package org.hexachat.domain.invitation;

import java.time.Duration;

/**
 * How long an invitation opens its room, and how often.
 *
 * @param lifetime {@link #MIN_LIFETIME} to {@link #MAX_LIFETIME}
 * @param maxUses 1 to {@value #MAX_USES}
 */
public record InvitationTerms(Duration lifetime, int maxUses) {

    public static final Duration MIN_LIFETIME = Duration.ofMinutes(1);
    public static final Duration MAX_LIFETIME = Duration.ofDays(30);
    public static final int MAX_USES = 10_000;

    /** What holds where nobody said otherwise. */
    public static final InvitationTerms USUAL = new InvitationTerms(Duration.ofDays(7), 100);

    public InvitationTerms {
        if (lifetime.compareTo(MIN_LIFETIME) < 0 || lifetime.compareTo(MAX_LIFETIME) > 0) {
            throw new IllegalArgumentException("An invitation lives a minute to 30 days: " + lifetime);
        }
        if (maxUses < 1 || maxUses > MAX_USES) {
            throw new IllegalArgumentException("An invitation is used 1 to " + MAX_USES + " times: " + maxUses);
        }
    }
}
