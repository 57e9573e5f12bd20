package org.hexachat.application.port.out;

import java.util.List;
import org.hexachat.domain.storage.SentAttachment;
import org.hexachat.domain.storage.SentAttachmentQuery;

/** Lists the files of all rooms, for those who run the server. Every call can throw {@code storage.unavailable}. */
@FunctionalInterface
public interface SentAttachmentRepository {

    /**
     * The files that messages have, but for those of direct conversations, in the order that was asked for; of two alike the one with the greater identifier
     * comes first.
     */
    List<SentAttachment> list(SentAttachmentQuery query);
}
