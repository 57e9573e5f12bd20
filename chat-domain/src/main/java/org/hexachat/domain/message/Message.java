package org.hexachat.domain.message;

import java.time.Instant;
import java.util.Optional;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;

/**
 * Something that was said in a room.
 *
 * @param sequence its place in the room, by which messages are ordered; an edit does not change it
 * @param text what it says now; empty once the message was deleted
 * @param mentions whom the text it has now means
 * @param editedAt when it got the text it has now; empty where that is the first one
 */
public record Message(
        MessageId id,
        RoomId room,
        Sequence sequence,
        Actor author,
        Optional<MessageText> text,
        Mentions mentions,
        Instant postedAt,
        Optional<Instant> editedAt) {

    public boolean isDeleted() {
        return text.isEmpty();
    }
}
