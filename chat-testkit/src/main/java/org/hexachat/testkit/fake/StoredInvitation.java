package org.hexachat.testkit.fake;

import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.session.TokenHash;

/** An invitation with what it is found under. */
record StoredInvitation(Invitation invitation, TokenHash hash) {

    StoredInvitation used() {
        return new StoredInvitation(invitation.used(), hash);
    }
}
