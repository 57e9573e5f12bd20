package org.hexachat.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.domain.room.Mute;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** Reads mutes; {@link RoomLog} is what writes them, and what keeps the muted silent. */
@FunctionalInterface
public interface MuteRepository {

    /**
     * Who is muted in a room, in the order of their identifiers.
     *
     * @param now mutes that are over by then are left out
     * @param after the identifier after which the page begins; empty for the first page
     * @param limit at least 1
     * @throws org.hexachat.domain.error.ChatException {@code storage.unavailable}
     */
    List<Mute> mutesOf(RoomId room, Instant now, Optional<UserId> after, int limit);
}
