package org.hexachat.application.service.maintenance;

import org.hexachat.application.port.in.maintenance.IndexMessagesUseCase;
import org.hexachat.application.port.out.MessageSearch;

/** Prepares as much as goes in one call. */
public final class IndexMessagesService implements IndexMessagesUseCase {

    private final MessageSearch search;

    public IndexMessagesService(MessageSearch search) {
        this.search = search;
    }

    @Override
    public int index() {
        return search.index(MAX_MESSAGES);
    }
}
