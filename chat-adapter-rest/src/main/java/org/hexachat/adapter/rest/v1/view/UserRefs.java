package org.hexachat.adapter.rest.v1.view;

import org.hexachat.adapter.rest.v1.wire.UserRef;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.user.Actor;

/** Shows who somebody is. */
public final class UserRefs {
    private UserRefs() {}

    public static UserRef of(Actor actor) {
        return new UserRef(actor.id().value(), actor.name().value(), actor.id().isBot() ? true : null);
    }

    public static UserRef of(Caller caller) {
        return of(caller.actor());
    }
}
