package org.hexachat.adapter.rest.v1.message.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hexachat.adapter.rest.v1.wire.MessageView;
import org.jspecify.annotations.Nullable;

/** A page of messages, oldest first. */
public record MessageList(
        List<MessageView> items,

        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String next) {}
