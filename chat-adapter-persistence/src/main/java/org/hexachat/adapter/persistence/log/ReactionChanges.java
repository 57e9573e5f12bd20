package org.hexachat.adapter.persistence.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;

/** The reactions that a commit is going to write, each once, as they are in the end. */
final class ReactionChanges {

    private final Map<Own, Boolean> own = new LinkedHashMap<>();
    private final Map<Kind, Tally> tallies = new LinkedHashMap<>();

    /**
     * Notes that a reaction came or went.
     *
     * @param count how many of its kind there are after it
     */
    void note(StoredMessage message, Emoji emoji, RoomEvent event, boolean added, int count) {
        Kind kind = new Kind(event.room(), message.sequence(), emoji);
        own.put(new Own(kind, event.actor().id()), added);
        tallies.put(kind, new Tally(kind, count, event.sequence()));
    }

    List<Own> added() {
        return own(true);
    }

    List<Own> removed() {
        return own(false);
    }

    /** Of which there are some. */
    List<Tally> counted() {
        return tallies.values().stream().filter(tally -> tally.count() > 0).toList();
    }

    /** Of which there is none any more. */
    List<Kind> gone() {
        return tallies.values().stream()
                .filter(tally -> tally.count() == 0)
                .map(Tally::kind)
                .toList();
    }

    private List<Own> own(boolean added) {
        List<Own> found = new ArrayList<>();
        own.forEach((one, there) -> {
            if (there == added) {
                found.add(one);
            }
        });
        return found;
    }

    /** A message with an emoji. */
    record Kind(RoomId room, Sequence message, Emoji emoji) {}

    /** Somebody's answer of that kind. */
    record Own(Kind kind, UserId user) {}

    /** How many of a kind there are; since when, unless there were some before. */
    record Tally(Kind kind, int count, Sequence since) {}
}
