package org.hexachat.domain.room;

import org.hexachat.domain.user.PasswordHash;

/** What it takes to join a room. */
public sealed interface RoomAccess {

    /** Anyone who is logged in may join. */
    record Open() implements RoomAccess {}

    /** Whoever knows the password may join. */
    record ByPassword(PasswordHash hash) implements RoomAccess {}

    /** Whoever was invited may join. */
    record ByInvitation() implements RoomAccess {}
}
