package org.hexachat.application.port.in.administration;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.attachment.ReadAttachmentUseCase;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.RoomId;

/** Look at a file that was sent in any room but a direct conversation. Administrators may, and the room's audit log tells of it. */
@FunctionalInterface
public interface ReadAnyAttachmentUseCase {

    /**
     * The file. Whom the caller blocks does not matter.
     *
     * @throws ChatException {@code administrator.required}; {@code room.not_found}; {@code room.direct}; {@code attachment.not_found}, also for
     *     one that was not sent, or whose message was deleted
     */
    ReadAttachmentUseCase.Content read(Query query);

    /** Which file. */
    record Query(Caller caller, RoomId room, AttachmentId attachment) {}
}
