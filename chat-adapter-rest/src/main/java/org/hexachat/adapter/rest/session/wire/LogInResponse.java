package org.hexachat.adapter.rest.session.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The token that opens a session. Masks itself when printed. */
public record LogInResponse(@JsonProperty("auth_token") String authToken) {
    @Override
    public String toString() {
        return "LogInResponse[***]";
    }
}
