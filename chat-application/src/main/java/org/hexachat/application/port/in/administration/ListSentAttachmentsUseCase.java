package org.hexachat.application.port.in.administration;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.storage.SentAttachment;
import org.hexachat.domain.storage.SentAttachmentQuery;

/** See which files were sent in all rooms but direct conversations, without what is in them. Administrators may. */
@FunctionalInterface
public interface ListSentAttachmentsUseCase {

    /**
     * The files that a query means.
     *
     * @throws ChatException {@code administrator.required}
     */
    List<SentAttachment> list(Query query);

    /** Which ones. */
    record Query(Caller caller, SentAttachmentQuery wanted) {}
}
