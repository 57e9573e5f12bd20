package org.hexachat.domain.room;

import java.time.Instant;
import java.util.Optional;
import org.hexachat.domain.user.Actor;

/**
 * A room as those see it who run the server.
 *
 * @param owner under the name of today
 * @param members how many there are
 * @param last the place of its last event
 * @param lastActiveAt when that was; empty where nothing happened yet
 */
public record AdministeredRoom(Room room, Actor owner, int members, Sequence last, Optional<Instant> lastActiveAt) {}
