package org.hexachat.application.service.administration;

import org.hexachat.application.port.in.administration.ReadAnyAttachmentUseCase;
import org.hexachat.application.port.in.attachment.ReadAttachmentUseCase;
import org.hexachat.application.port.out.AttachmentContents;
import org.hexachat.application.port.out.AttachmentRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.service.attachment.StoredContent;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.attachment.Rendition;
import org.hexachat.domain.attachment.StoredAttachment;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.Room;

/** Shows a file once it is written down that somebody reads in the room: opening one belongs to that look. */
public final class ReadAnyAttachmentService implements ReadAnyAttachmentUseCase {

    private final RoomAuthorization rooms;
    private final AttachmentRepository attachments;
    private final AttachmentContents contents;
    private final AuditedReading reading;
    private final Clock clock;

    public ReadAnyAttachmentService(
            RoomAuthorization rooms,
            AttachmentRepository attachments,
            AttachmentContents contents,
            AuditedReading reading,
            Clock clock) {
        this.rooms = rooms;
        this.attachments = attachments;
        this.contents = contents;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public ReadAttachmentUseCase.Content read(Query query) {
        query.caller().requireAdministrator();
        Room room = rooms.demandOwnerOrAdministrator(query.room(), query.caller());
        StoredAttachment found = attachments
                .find(room.id(), query.attachment())
                .filter(StoredAttachment::sent)
                .orElseThrow(() -> new ChatException(ErrorCode.ATTACHMENT_NOT_FOUND));
        reading.goesOn(
                AuditedAct.ofReading(room.id(), room.name(), query.caller().id(), clock.now()));
        return StoredContent.of(found.attachment(), Rendition.ORIGINAL, contents);
    }
}
