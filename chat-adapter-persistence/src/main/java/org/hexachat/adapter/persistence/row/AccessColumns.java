package org.hexachat.adapter.persistence.row;

import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.user.PasswordHash;
import org.jspecify.annotations.Nullable;

/** What opens a room, as its two columns say it. */
public final class AccessColumns {

    private AccessColumns() {}

    /** Reads them. */
    public static RoomAccess read(@Nullable String passwordHash, boolean byInvitation) {
        if (byInvitation) {
            return new RoomAccess.ByInvitation();
        }
        return passwordHash == null ? new RoomAccess.Open() : new RoomAccess.ByPassword(new PasswordHash(passwordHash));
    }
}
