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

/** Reads one JSON object from a frame. Strict: what another reader could understand differently is refused. */
final class StrictJson {

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
     * The object that a frame holds.
     *
     * @throws ChatException {@code input.invalid}, without the parser's own words: they quote the frame
     */
    JsonNode read(String frame) {
        JsonNode content = parse(frame);
        if (!content.isObject()) {
            throw new ChatException(ErrorCode.INPUT_INVALID);
        }
        return content;
    }

    private JsonNode parse(String frame) {
        try {
            return json.readTree(frame);
        } catch (JacksonException unreadable) {
            throw new ChatException(ErrorCode.INPUT_INVALID);
        }
    }
}
