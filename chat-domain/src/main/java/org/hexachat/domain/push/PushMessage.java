package org.hexachat.domain.push;

import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;

/**
 * What a browser is told of a message. Masks itself when printed.
 *
 * @param roomName {@link RoomName#NONE} for a direct conversation
 * @param text how it begins, up to {@value #MAX_CODE_POINTS} code points
 * @param mention whether it means the reader by name, or everybody in the room
 * @param urgent whether it is worth waking a device for
 */
public record PushMessage(
        RoomId room,
        RoomName roomName,
        Sequence sequence,
        Username author,
        String text,
        boolean mention,
        boolean urgent) {

    /** What shows what it is about, and fits into what a push service takes (RFC 8030: 4,096 bytes). */
    public static final int MAX_CODE_POINTS = 200;

    /** What this reader is told of a message. */
    public static PushMessage of(Message message, Room room, UserId reader) {
        boolean mention = message.mentions().mean(reader);
        return new PushMessage(
                room.id(),
                room.name(),
                message.sequence(),
                message.author().name(),
                message.text()
                        .map(MessageText::value)
                        .map(PushMessage::beginning)
                        .orElse(""),
                mention,
                mention || room.isDirect());
    }

    @Override
    public String toString() {
        return "PushMessage[" + room + ", " + sequence.value() + ", ***]";
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) > MAX_CODE_POINTS
                ? text.substring(0, text.offsetByCodePoints(0, MAX_CODE_POINTS))
                : text;
    }
}
