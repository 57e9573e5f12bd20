package org.hexachat.domain.room;

import java.time.Instant;
import org.hexachat.domain.user.Actor;

/** That somebody cannot join a room, whatever opens it. */
public record Ban(Actor user, Actor by, Instant at) {}
