package org.hexachat.adapter.rest.v1.room;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The words for what opens a room that has no password. */
final class Doors {
    private Doors() {}

    /** Each word, with whether it takes an invitation. */
    static SequencedMap<String, Boolean> words() {
        SequencedMap<String, Boolean> words = new LinkedHashMap<>();
        words.put("open", false);
        words.put("invitation", true);
        return words;
    }
}
