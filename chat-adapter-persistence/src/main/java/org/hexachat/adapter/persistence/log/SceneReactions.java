package org.hexachat.adapter.persistence.log;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.ReactionTallies;
import org.hexachat.domain.user.UserId;

/** The reactions that a commit has to know: how many there are to a message, and whether somebody's is among them. */
final class SceneReactions {

    private final Map<StoredMessage.Key, Map<Emoji, Integer>> read = new HashMap<>();
    private final Map<StoredMessage.Key, ReactionTallies> tallies = new HashMap<>();
    private final Set<Reacted> reacted = new HashSet<>();

    void tell(StoredMessage.Key message, Emoji emoji, int count) {
        read.computeIfAbsent(message, _ -> new HashMap<>()).put(emoji, count);
    }

    void tell(Reacted one) {
        reacted.add(one);
    }

    /** How many there are now. */
    ReactionTallies to(StoredMessage.Key message) {
        return tallies.computeIfAbsent(message, key -> new ReactionTallies(read.getOrDefault(key, Map.of())));
    }

    /** Answers false where there is one already. */
    boolean add(StoredMessage.Key message, Emoji emoji, UserId user) {
        Reacted one = new Reacted(message, emoji, user);
        if (reacted.contains(one)) {
            return false;
        }
        tallies.put(message, to(message).with(emoji));
        return reacted.add(one);
    }

    /** Answers false where there is none. */
    boolean remove(StoredMessage.Key message, Emoji emoji, UserId user) {
        boolean there = reacted.remove(new Reacted(message, emoji, user));
        if (there) {
            tallies.put(message, to(message).without(emoji));
        }
        return there;
    }

    /** That somebody answered a message with an emoji. */
    record Reacted(StoredMessage.Key message, Emoji emoji, UserId user) {}
}
