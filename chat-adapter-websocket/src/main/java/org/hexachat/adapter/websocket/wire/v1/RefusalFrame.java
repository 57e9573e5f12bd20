package org.hexachat.adapter.websocket.wire.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a frame of the client did nothing.
 *
 * @param type what every refusal is called
 * @param id of the frame, where it could be read
 * @param code for programs
 * @param title for people, in their language
 * @param retryAfterMs before which trying again is useless; 0 where waiting does not help
 * @param errors what is wrong, field by field; absent where it is not about fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefusalFrame(
        String type,
        @Nullable String id,
        String code,
        String title,
        @JsonProperty("retry_after_ms") long retryAfterMs,
        @Nullable List<FieldPart> errors) {

    /** What is wrong with one field. */
    public record FieldPart(String field, String code, String message) {}
}
