package org.hexachat.domain.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/**
 * What decides whether a member may speak. Who keeps order always may.
 *
 * @param spokeAt when slow mode was last begun for this member: by a message, or by the join, so that to leave and to come back is
 *     no way around it
 */
public record Standing(Role role, Instant spokeAt, Optional<MuteTerm> mute) {

    /**
     * Demands the right to say something new.
     *
     * @throws ChatException {@code room.muted}; {@code room.slow_mode} with the time to wait
     */
    public void requireVoice(Instant now, SlowMode slow) {
        requireNotMuted(now);
        Duration wait = Duration.between(now, spokeAt.plus(slow.interval()));
        if (!role.moderates() && slow.isOn() && wait.isPositive()) {
            throw ChatException.retryLater(ErrorCode.ROOM_SLOW_MODE, wait);
        }
    }

    /**
     * Demands the right to change what was said.
     *
     * @throws ChatException {@code room.muted}
     */
    public void requireNotMuted(Instant now) {
        if (!role.moderates() && mute.filter(term -> !term.isOver(now)).isPresent()) {
            throw new ChatException(ErrorCode.ROOM_MUTED);
        }
    }
}
