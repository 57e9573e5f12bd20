package org.hexachat.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.domain.room.Mute;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** Reads mutes; {@link RoomLog} is what writes them, and what keeps the muted silent. Every call can throw {@code storage.unavailable}. */
public interface MuteRepository {

    /**
     * Who is muted in a room, in the order of their identifiers.
     *
     * @param now mutes that are over by then are left out
     * @param after the identifier after which the page begins; empty for the first page
     * @param limit at least 1
     */
    List<Mute> mutesOf(RoomId room, Instant now, Optional<UserId> after, int limit);

    /** The mute of one person in a room; empty where there is none, or it is over by {@code now}. */
    Optional<Mute> find(RoomId room, UserId user, Instant now);
}
