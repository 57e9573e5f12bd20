package org.hexachat.application.port.out;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.room.Ban;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** Reads bans; {@link RoomLog} is what writes them, and what keeps the banned out. */
@FunctionalInterface
public interface BanRepository {

    /**
     * Who is banned from a room, in the order of their identifiers.
     *
     * @param after the identifier after which the page begins; empty for the first page
     * @param limit at least 1
     * @throws org.hexachat.domain.error.ChatException {@code storage.unavailable}
     */
    List<Ban> bansOf(RoomId room, Optional<UserId> after, int limit);
}
