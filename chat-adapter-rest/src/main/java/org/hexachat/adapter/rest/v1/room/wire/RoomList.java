package org.hexachat.adapter.rest.v1.room.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hexachat.adapter.rest.v1.wire.RoomView;
import org.jspecify.annotations.Nullable;

/** A page of rooms. */
public record RoomList(
        List<RoomView> items,

        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String next) {}
