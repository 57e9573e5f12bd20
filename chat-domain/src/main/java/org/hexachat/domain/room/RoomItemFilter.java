package org.hexachat.domain.room;

import java.util.Optional;
import org.hexachat.domain.user.Username;

/**
 * Which of what all rooms have somebody looks for, by whole names in any case of letters.
 *
 * @param room empty for every room
 * @param by who made it; empty for everybody
 */
public record RoomItemFilter(Optional<RoomName> room, Optional<Username> by) {}
