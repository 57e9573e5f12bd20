package org.hexachat.adapter.websocket.inbound;

import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what clients send. Strict: what another reader could understand differently is refused. */
final class FrameReader {

    private static final String TEXT = "message";

    private static final int MAX_DEPTH = 32;

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * The text that a frame wants to say.
     *
     * @throws ChatException {@code input.invalid} for what is no JSON object with a string; {@code input.required} where the
     *     text is missing
     */
    String read(String frame) {
        JsonNode content = parse(frame);
        if (!content.isObject()) {
            throw new ChatException(ErrorCode.INPUT_INVALID);
        }
        JsonNode text = content.path(TEXT);
        if (text.isMissingNode() || text.isNull()) {
            throw new ChatException(ErrorCode.INPUT_REQUIRED);
        }
        if (!text.isString()) {
            throw new ChatException(ErrorCode.INPUT_INVALID);
        }
        return text.stringValue();
    }

    /** Without the parser's own words: they quote the frame. */
    private JsonNode parse(String frame) {
        try {
            return json.readTree(frame);
        } catch (JacksonException unreadable) {
            throw new ChatException(ErrorCode.INPUT_INVALID);
        }
    }
}
