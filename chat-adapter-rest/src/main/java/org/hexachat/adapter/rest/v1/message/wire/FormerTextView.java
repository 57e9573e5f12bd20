package org.hexachat.adapter.rest.v1.message.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.hexachat.adapter.rest.v1.wire.UserRef;

/** What a message said before an edit. Masks itself when printed. */
public record FormerTextView(
        long seq,

        UserRef editor,

        @JsonProperty("edited_at") Instant editedAt,

        @JsonProperty("text_before") String textBefore) {
    @Override
    public String toString() {
        return "FormerTextView[" + seq + ", ***]";
    }
}
