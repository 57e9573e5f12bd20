package org.hexachat.application.port.in.message;

import java.nio.ByteBuffer;
import java.util.stream.Stream;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.message.MessageDetails;
import org.hexachat.domain.room.Member;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/** Take a room with all that is in it: its owner and administrators may, and the room's audit log tells of it. */
@FunctionalInterface
public interface ExportRoomUseCase {

    /**
     * The room, its members, its messages oldest first, each with its files where that is wanted, and the end. Read piece by piece while the answer is, so that its length takes
     * time and no memory; what happens meanwhile may be in it or not.
     *
     * @return an answer to be read once, and closed; reading it can throw {@code storage.unavailable}
     * @throws org.hexachat.domain.error.ChatException {@code room.not_found}; {@code room.not_owner}; {@code room.direct};
     *     {@code rate_limited}
     */
    Stream<Line> export(Query query);

    /**
     * Which room.
     *
     * @param withFiles whether the bytes of files are part of it
     */
    record Query(Caller caller, RoomId room, boolean withFiles) {}

    /** A piece of a room. */
    sealed interface Line {

        /**
         * The room itself, which comes first.
         *
         * @param position where the room is: messages come up to about here, so a reader can tell how far it has come
         */
        record OfRoom(Room room, Sequence position) implements Line {}

        /** Somebody who is in it. */
        record OfMember(Member member) implements Line {}

        /** Something that was said there, also when it was deleted. */
        record OfMessage(MessageDetails message) implements Line {}

        /**
         * A part of a file of the message before, in order.
         *
         * @param bytes up to {@value #PART}, to be read once and not written to
         * @param last whether the file ends here
         */
        record OfFile(AttachmentId attachment, ByteBuffer bytes, boolean last) implements Line {

            /** How many bytes a part has but the last, which has fewer: a multiple of 3, which base64 writes without a rest. */
            public static final int PART = 192 * 1024;
        }

        /** That all of it was told. */
        record End() implements Line {}
    }
}
