package org.hexachat.adapter.rest.v1.push.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The browsers of a person that are told of messages.
 *
 * @param next always null: there are few enough for one page
 */
public record PushSubscriptionList(
        List<PushSubscriptionView> items,

        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        String next) {}
