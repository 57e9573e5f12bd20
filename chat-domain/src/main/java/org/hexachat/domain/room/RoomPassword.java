package org.hexachat.domain.room;

import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.RawPassword;

/**
 * What opens a room, shared by word of mouth: 1 to {@value #MAX_CODE_POINTS} code points and no other rule.
 *
 * @param secret the password itself
 */
public record RoomPassword(RawPassword secret) {

    public static final int MAX_CODE_POINTS = 128;

    /**
     * Checks the length.
     *
     * @throws ChatException {@code input.too_long}
     */
    public RoomPassword {
        if (secret.length() > MAX_CODE_POINTS) {
            throw new ChatException(ErrorCode.INPUT_TOO_LONG, MAX_CODE_POINTS);
        }
    }

    /**
     * Takes a password as it was typed.
     *
     * @throws ChatException {@code input.blank}, {@code input.too_long} or {@code input.characters}
     */
    public static RoomPassword of(String typed) {
        return new RoomPassword(new RawPassword(typed));
    }
}
