package org.hexachat.adapter.websocket.inbound;

import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import tools.jackson.databind.JsonNode;

/** Reads what clients send over the classic socket. */
final class ClassicFrameReader {

    private static final String TEXT = "message";

    private final StrictJson json = new StrictJson();

    /**
     * The text that a frame wants to say.
     *
     * @throws ChatException {@code input.invalid} for what is no JSON object with a string; {@code input.required} where the
     *     text is missing
     */
    String read(String frame) {
        JsonNode text = json.read(frame).path(TEXT);
        if (text.isMissingNode() || text.isNull()) {
            throw new ChatException(ErrorCode.INPUT_REQUIRED);
        }
        if (!text.isString()) {
            throw new ChatException(ErrorCode.INPUT_INVALID);
        }
        return text.stringValue();
    }
}
