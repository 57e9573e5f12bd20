package org.hexachat.domain.message;

import java.time.Instant;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;

/**
 * Something that was said in a room.
 *
 * @param sequence its place in the room, by which messages are ordered
 */
public record Message(MessageId id, RoomId room, Sequence sequence, Actor author, MessageText text, Instant postedAt) {}
