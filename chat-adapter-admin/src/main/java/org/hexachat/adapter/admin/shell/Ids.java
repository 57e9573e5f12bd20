package org.hexachat.adapter.admin.shell;

import java.util.UUID;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** Reads what addresses of the area name. */
public final class Ids {
    private Ids() {}

    /**
     * The identifier in an address.
     *
     * @throws ChatException {@code input.uuid}
     */
    public static UUID of(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw new ChatException(ErrorCode.INPUT_UUID);
        }
    }
}
