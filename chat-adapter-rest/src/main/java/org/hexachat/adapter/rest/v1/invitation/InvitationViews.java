package org.hexachat.adapter.rest.v1.invitation;

import org.hexachat.adapter.rest.v1.invitation.wire.InvitationView;
import org.hexachat.adapter.rest.v1.view.UserRefs;
import org.hexachat.domain.invitation.Invitation;

/** Shows invitations to those who keep order. */
final class InvitationViews {
    private InvitationViews() {}

    static InvitationView of(Invitation invitation) {
        return new InvitationView(
                invitation.id().value(),
                UserRefs.of(invitation.by()),
                invitation.createdAt(),
                invitation.expiresAt(),
                invitation.uses(),
                invitation.maxUses());
    }
}
