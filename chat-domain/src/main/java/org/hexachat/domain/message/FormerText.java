package org.hexachat.domain.message;

import java.time.Instant;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;

/**
 * What a message said before an edit.
 *
 * @param edit the place of the edit in the log of the room
 * @param editor who edited it
 * @param text what it said until then
 */
public record FormerText(Sequence edit, Actor editor, Instant editedAt, MessageText text) {}
