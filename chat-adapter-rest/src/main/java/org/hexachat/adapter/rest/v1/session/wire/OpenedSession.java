package org.hexachat.adapter.rest.v1.session.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.hexachat.adapter.rest.v1.wire.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * A session, and whose it is. Masks itself when printed.
 *
 * @param token what opens it; absent where that went into a cookie
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenedSession(@Nullable String token, UserRef user) {

    @Override
    public String toString() {
        return "OpenedSession[***]";
    }
}
