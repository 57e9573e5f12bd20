package org.hexachat.adapter.websocket.wire;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Why a frame of the client was refused.
 *
 * @param type always {@code error}
 * @param code for programs
 * @param message for people, in their language
 */
@JsonPropertyOrder({"type", "code", "message"})
public record ErrorFrame(String type, String code, String message) {

    public static ErrorFrame of(String code, String message) {
        return new ErrorFrame("error", code, message);
    }
}
