package org.hexachat.adapter.rest.v1.view;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.hexachat.domain.user.MessageFate;

/** What can become of the messages of a deleted account, over the wire. */
public final class MessageFates {
    private MessageFates() {}

    public static SequencedMap<String, MessageFate> words() {
        SequencedMap<String, MessageFate> fates = new LinkedHashMap<>();
        fates.put("keep", MessageFate.KEEP);
        fates.put("erase", MessageFate.ERASE);
        return fates;
    }
}
