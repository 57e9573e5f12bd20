package org.hexachat.adapter.websocket.inbound;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Refusal;
import org.hexachat.domain.error.Violation;
import tools.jackson.databind.JsonNode;

/** The fields of a v1 frame. What is null is not there. */
record FrameFields(JsonNode frame) {

    static final int MAX_ID = 64;

    /** More than any list in a frame means. */
    private static final int MAX_ITEMS = 100;

    private static final Pattern UUID_FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    String string(String field) {
        return optionalString(field).orElseThrow(() -> refusal(field, ErrorCode.INPUT_REQUIRED));
    }

    Optional<String> optionalString(String field) {
        return present(field).map(value -> {
            if (!value.isString()) {
                throw refusal(field, ErrorCode.INPUT_TYPE);
            }
            return value.stringValue();
        });
    }

    /** One of some words. */
    String choice(String field, List<String> words) {
        String word = string(field);
        if (!words.contains(word)) {
            throw refusal(field, ErrorCode.INPUT_INVALID);
        }
        return word;
    }

    /** The client's own name for a request: 1 to 64 characters. */
    String id() {
        return optionalId().orElseThrow(() -> refusal("id", ErrorCode.INPUT_REQUIRED));
    }

    Optional<String> optionalId() {
        return optionalString("id").map(id -> {
            if (id.isEmpty() || id.length() > MAX_ID) {
                throw refusal("id", ErrorCode.INPUT_INVALID);
            }
            return id;
        });
    }

    UUID uuid(String field) {
        return parse(field, string(field));
    }

    Optional<UUID> optionalUuid(String field) {
        return optionalString(field).map(value -> parse(field, value));
    }

    /** UUIDs, which may be missing. */
    List<UUID> uuids(String field) {
        return present(field)
                .map(array -> {
                    if (!array.isArray() || array.size() > MAX_ITEMS) {
                        throw refusal(field, ErrorCode.INPUT_INVALID);
                    }
                    return array.valueStream().map(item -> uuidOf(field, item)).toList();
                })
                .orElseGet(List::of);
    }

    private static UUID uuidOf(String field, JsonNode item) {
        if (!item.isString()) {
            throw refusal(field, ErrorCode.INPUT_TYPE);
        }
        return parse(field, item.stringValue());
    }

    /** A whole number of at least 0. */
    long position(String field) {
        return optionalPosition(field).orElseThrow(() -> refusal(field, ErrorCode.INPUT_REQUIRED));
    }

    /** A whole number of at least 0. */
    Optional<Long> optionalPosition(String field) {
        return present(field).map(value -> {
            if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0) {
                throw refusal(field, ErrorCode.INPUT_INVALID);
            }
            return value.longValue();
        });
    }

    private Optional<JsonNode> present(String field) {
        JsonNode value = frame.path(field);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    private static UUID parse(String field, String value) {
        if (!UUID_FORM.matcher(value).matches()) {
            throw refusal(field, ErrorCode.INPUT_INVALID);
        }
        return UUID.fromString(value);
    }

    private static ChatException refusal(String field, ErrorCode code) {
        return ChatException.invalid(List.of(new Violation(field, Refusal.of(code))));
    }
}
