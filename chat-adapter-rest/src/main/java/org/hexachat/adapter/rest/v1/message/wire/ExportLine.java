package org.hexachat.adapter.rest.v1.message.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.hexachat.adapter.rest.v1.wire.RoomView;
import org.hexachat.adapter.rest.v1.wire.UserRef;

/** A line of an exported room; {@code type} says which. */
public sealed interface ExportLine {

    /** The first line. */
    record OfRoom(String type, RoomView room, long seq) implements ExportLine {}

    /** Somebody who is in the room. */
    record OfMember(
            String type,
            UserRef user,
            @JsonProperty("joined_at") Instant joinedAt) implements ExportLine {}

    /** Something that was said there. */
    record OfMessage(String type, HistoryMessageView message) implements ExportLine {}

    /** A part of a file of the message before, in base64; the next one goes on, until the last. */
    record OfFile(String type, UUID id, String data, boolean last) implements ExportLine {}

    /** The last line: without it the file is not whole. */
    record End(String type) implements ExportLine {}
}
