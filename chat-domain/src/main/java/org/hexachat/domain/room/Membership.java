package org.hexachat.domain.room;

import java.time.Instant;
import org.hexachat.domain.user.UserId;

/**
 * That a user may read a room and write in it.
 *
 * @param role ends with the membership, unless it is the owner's
 */
public record Membership(RoomId room, UserId user, Role role, Instant joinedAt) {}
