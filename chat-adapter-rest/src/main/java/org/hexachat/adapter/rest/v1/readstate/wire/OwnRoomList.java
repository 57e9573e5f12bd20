package org.hexachat.adapter.rest.v1.readstate.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of one's rooms, those first in which something was said last. */
public record OwnRoomList(
        List<OwnRoomView> items,

        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String next) {}
