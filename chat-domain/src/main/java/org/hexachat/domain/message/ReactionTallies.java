package org.hexachat.domain.message;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/**
 * How many members answered a message with which emoji.
 *
 * @param counts each 1 or more; at most {@value #MAX_KINDS} of them
 */
public record ReactionTallies(Map<Emoji, Integer> counts) {

    /** More than anybody looks at; Discord has 20, Slack 50. */
    public static final int MAX_KINDS = 50;

    /** Nobody answered so. */
    public static final ReactionTallies NONE = new ReactionTallies(Map.of());

    public ReactionTallies {
        counts = Map.copyOf(counts);
    }

    /**
     * One more.
     *
     * @throws ChatException {@code message.too_many_reactions} for a kind that would be too many
     */
    public ReactionTallies with(Emoji emoji) {
        if (counts.size() >= MAX_KINDS && !counts.containsKey(emoji)) {
            throw new ChatException(ErrorCode.MESSAGE_TOO_MANY_REACTIONS, MAX_KINDS);
        }
        Map<Emoji, Integer> more = new LinkedHashMap<>(counts);
        more.merge(emoji, 1, Integer::sum);
        return new ReactionTallies(more);
    }

    /** One less, of which there is one. */
    public ReactionTallies without(Emoji emoji) {
        Map<Emoji, Integer> fewer = new LinkedHashMap<>(counts);
        fewer.computeIfPresent(emoji, (_, count) -> count > 1 ? count - 1 : null);
        return new ReactionTallies(fewer);
    }

    public int of(Emoji emoji) {
        return counts.getOrDefault(emoji, 0);
    }
}
