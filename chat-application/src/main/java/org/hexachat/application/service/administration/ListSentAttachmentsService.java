package org.hexachat.application.service.administration;

import java.util.List;
import org.hexachat.application.port.in.administration.ListSentAttachmentsUseCase;
import org.hexachat.application.port.out.SentAttachmentRepository;
import org.hexachat.domain.storage.SentAttachment;

/** Lists files. */
public final class ListSentAttachmentsService implements ListSentAttachmentsUseCase {

    private final SentAttachmentRepository attachments;

    public ListSentAttachmentsService(SentAttachmentRepository attachments) {
        this.attachments = attachments;
    }

    @Override
    public List<SentAttachment> list(Query query) {
        query.caller().requireAdministrator();
        return attachments.list(query.wanted());
    }
}
