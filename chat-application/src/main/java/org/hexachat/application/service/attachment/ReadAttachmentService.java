package org.hexachat.application.service.attachment;

import java.util.List;
import org.hexachat.application.port.in.attachment.ReadAttachmentUseCase;
import org.hexachat.application.port.out.AttachmentContents;
import org.hexachat.application.port.out.AttachmentRepository;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.attachment.StoredAttachment;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** Shows files to members. */
public final class ReadAttachmentService implements ReadAttachmentUseCase {

    private final RoomAuthorization rooms;
    private final AttachmentRepository attachments;
    private final AttachmentContents contents;
    private final BlockRepository blocks;

    public ReadAttachmentService(
            RoomAuthorization rooms,
            AttachmentRepository attachments,
            AttachmentContents contents,
            BlockRepository blocks) {
        this.rooms = rooms;
        this.attachments = attachments;
        this.contents = contents;
        this.blocks = blocks;
    }

    @Override
    public Content read(Query query) {
        rooms.demandMember(query.room(), query.caller());
        return attachments
                .find(query.room(), query.attachment())
                .filter(found -> isShown(found, query))
                .map(StoredAttachment::attachment)
                .<Content>map(attachment -> StoredContent.of(attachment, query.rendition(), contents))
                .orElseThrow(() -> new ChatException(ErrorCode.ATTACHMENT_NOT_FOUND));
    }

    private boolean isShown(StoredAttachment found, Query query) {
        return found.isVisibleTo(query.caller().id())
                && found.attachment().has(query.rendition())
                && blocks.blockedAmong(query.caller().id(), List.of(found.uploader()))
                        .isEmpty();
    }
}
