package org.hexachat.application.port.out;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.search.FoundMessage;
import org.hexachat.domain.search.IndexPlace;
import org.hexachat.domain.search.IndexedPart;
import org.hexachat.domain.search.SearchRequest;

/**
 * Finds messages by what they say. Finds what is committed, as it reads now: an edited message by its new text alone, a deleted
 * one never. Every call can throw {@code storage.unavailable}.
 */
public interface MessageSearch {

    /**
     * The messages within {@linkplain org.hexachat.domain.search.SearchReach reach}, that is of a member in rooms that the user is a member of now, by authors whom
     * the user does not block, in which every term of the query stands and which pass each of its filters, in the order that was asked for. A word stands in a message in any of its forms, as Russian and English have them,
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

    /**
     * Prepares a part anew of what was prepared before, for when what words are has changed, or what was prepared is damaged. What is found
     * meanwhile is as it was, or as it is now.
     *
     * @param from where the part before said that this one begins; empty for the beginning
     */
    IndexedPart indexAnew(Optional<IndexPlace> from);

    /** How many places of all logs were prepared: as many as {@link #indexAnew} goes through. */
    long indexed();
}
