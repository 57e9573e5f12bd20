package org.hexachat.adapter.websocket.wire.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has changed about who is in a room. No event: it has no place in the log of the room.
 *
 * @param type always {@code presence}
 * @param cursor up to where the changes are known now
 * @param complete true where everything that was known before is void; else absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PresenceFrame(
        String type, String room, String cursor, @Nullable Boolean complete, List<ChangePart> changes) {

    /**
     * How it is with one person now.
     *
     * @param state {@code online}, {@code away} or {@code offline}
     * @param lastSeen when somebody offline was here last, where that is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangePart(
            PersonPart user,
            String state,
            @JsonProperty("last_seen") @Nullable String lastSeen) {}
}
