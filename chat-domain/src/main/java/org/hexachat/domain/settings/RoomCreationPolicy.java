package org.hexachat.domain.settings;

import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** Who may make a room. A direct conversation is none. */
public enum RoomCreationPolicy {
    EVERYBODY,
    ADMINISTRATORS;

    /**
     * Refuses who may not.
     *
     * @throws ChatException {@code room.creation_restricted}
     */
    public void demand(boolean administrator) {
        if (this == ADMINISTRATORS && !administrator) {
            throw new ChatException(ErrorCode.ROOM_CREATION_RESTRICTED);
        }
    }
}
