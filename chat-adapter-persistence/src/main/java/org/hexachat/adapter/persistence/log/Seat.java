package org.hexachat.adapter.persistence.log;

import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** Where a membership is, or is not. */
record Seat(RoomId room, UserId user) {}
