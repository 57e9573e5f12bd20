package org.hexachat.domain.room;

import java.time.Instant;
import org.hexachat.domain.user.Actor;

/** Somebody who may read a room and write in it, with the name to show. */
public record Member(Actor user, Role role, Instant joinedAt) {}
