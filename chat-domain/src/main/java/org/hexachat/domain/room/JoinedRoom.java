package org.hexachat.domain.room;

import java.time.Instant;

/** A room that somebody is a member of, and what they are there. */
public record JoinedRoom(Room room, Role role, Instant joinedAt) {}
