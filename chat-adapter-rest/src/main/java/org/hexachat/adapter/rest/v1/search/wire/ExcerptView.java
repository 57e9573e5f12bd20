package org.hexachat.adapter.rest.v1.search.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A part of the text around what was found in it: text and no markup. Masks itself when printed. */
public record ExcerptView(
        String text,

        List<MatchView> matches,

        @JsonProperty("cut_before") boolean cutBefore,

        @JsonProperty("cut_after") boolean cutAfter) {
    @Override
    public String toString() {
        return "ExcerptView[***]";
    }
}
