package org.hexachat.domain.invitation;

import java.time.Instant;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.Actor;

/**
 * Lets some people into a room for some time, whatever else opens it; a ban it never lifts. What it is shown by is a secret, which
 * is kept nowhere.
 *
 * @param by the moderator who made it; may be an account that was deleted since
 * @param maxUses how many people it lets in
 * @param uses how many it has let in, 0 to {@code maxUses}
 */
public record Invitation(
        InvitationId id, RoomId room, Actor by, Instant createdAt, Instant expiresAt, int maxUses, int uses) {

    /** How many invitations a room has at most; those that have expired do not count. */
    public static final int MAX_PER_ROOM = 50;

    public Invitation {
        if (uses < 0 || uses > maxUses) {
            throw new IllegalArgumentException("An invitation for %d was used %d times".formatted(maxUses, uses));
        }
    }

    /** A new one, which nobody has used. */
    public static Invitation to(RoomId room, InvitationId id, Actor by, Instant now, InvitationTerms terms) {
        return new Invitation(id, room, by, now, now.plus(terms.lifetime()), terms.maxUses(), 0);
    }

    /** Whether it lets somebody in at this moment. */
    public boolean opens(Instant now) {
        return uses < maxUses && now.isBefore(expiresAt);
    }

    /** The same, after it let one more in. */
    public Invitation used() {
        return new Invitation(id, room, by, createdAt, expiresAt, maxUses, uses + 1);
    }
}
