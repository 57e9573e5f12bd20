package org.hexachat.domain.room;

import java.time.Instant;
import org.hexachat.domain.user.Actor;

/** That somebody cannot speak in a room for a while. */
public record Mute(Actor user, Actor by, Instant at, MuteTerm term) {}
