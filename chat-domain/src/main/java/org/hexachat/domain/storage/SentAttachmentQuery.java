package org.hexachat.domain.storage;

import java.util.Optional;
import org.hexachat.domain.request.PageLimit;

/**
 * Which part of all files to list.
 *
 * @param after where the page before ended; empty for the first page
 * @param limit 1 to {@value #MAX_LIMIT}
 */
public record SentAttachmentQuery(SentAttachmentOrder order, Optional<SentAttachment.Place> after, int limit) {

    public static final int MAX_LIMIT = 200;

    public SentAttachmentQuery {
        PageLimit.require(limit, MAX_LIMIT);
    }
}
