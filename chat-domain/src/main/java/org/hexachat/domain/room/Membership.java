package org.hexachat.domain.room;

import java.time.Instant;
import org.hexachat.domain.user.UserId;

/** That a user may read a room and write in it. */
public record Membership(RoomId room, UserId user, Instant joinedAt) {}
