package org.hexachat.domain.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.domain.attachment.Attachment;
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
 * @param reply what it answers; empty for most; stays when the message is deleted
 * @param attachments the files that go with it; none once the message was deleted
 */
public record Message(
        MessageId id,
        RoomId room,
        Sequence sequence,
        Actor author,
        Optional<MessageText> text,
        Mentions mentions,
        Instant postedAt,
        Optional<Instant> editedAt,
        Optional<Reply> reply,
        List<Attachment> attachments) {

    public Message {
        attachments = List.copyOf(attachments);
    }

    /** One that answers nothing, without files. */
    public Message(
            MessageId id,
            RoomId room,
            Sequence sequence,
            Actor author,
            Optional<MessageText> text,
            Mentions mentions,
            Instant postedAt,
            Optional<Instant> editedAt) {
        this(id, room, sequence, author, text, mentions, postedAt, editedAt, Optional.empty(), List.of());
    }

    /** The message that the thread of this one began with: this one, unless it answers another. */
    public MessageId thread() {
        return reply.map(Reply::thread).orElse(id);
    }

    public boolean isDeleted() {
        return text.isEmpty();
    }
}
