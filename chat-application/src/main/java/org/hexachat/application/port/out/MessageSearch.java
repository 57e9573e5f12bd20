package org.hexachat.application.port.out;

import java.util.List;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.search.FoundMessage;
import org.hexachat.domain.search.SearchRequest;

/**
 * Finds messages by what they say. Finds what is committed, as it reads now: an edited message by its new text alone, a deleted
 * one never. Every call can throw {@code storage.unavailable}.
 */
public interface MessageSearch {

    /**
     * The messages in rooms that the user is a member of now, in which every term of the query stands and which pass each of its
     * filters, in the order that was asked for. A word stands in a message in any of its forms, as Russian and English have them,
     * and as a part of a longer word. Case, and ё or е, make no difference. An author or a room that is not there has no messages.
     *
     * @throws ChatException {@code search.timed_out} where the answer would take too long
     */
    List<FoundMessage> find(SearchRequest request);

    /**
     * Prepares messages that were said since the last time, so that they are found faster. What is found does not depend on it.
     *
     * @param most how many messages are prepared at most, 1 or more
     * @return how many were prepared; fewer than {@code most} where nothing is left
     */
    int index(int most);
}
