package org.hexachat.domain.search;

import java.util.List;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageText;

/**
 * A message that was found, not deleted.
 *
 * @param rank how well it fits, 0 where the order is that of time; only comparable within one search
 * @param matches what was found in its text; in order, and apart
 */
public record FoundMessage(Message message, double rank, List<TextRange> matches) {

    public FoundMessage {
        matches = List.copyOf(matches);
    }

    /** Where this stands among what was found. */
    public SearchPlace place() {
        return new SearchPlace(rank, message.postedAt(), message.id());
    }

    /** As much of the text as shows what was found. */
    public Excerpt excerpt() {
        return Excerpt.of(message.text().map(MessageText::value).orElseThrow(), matches);
    }
}
