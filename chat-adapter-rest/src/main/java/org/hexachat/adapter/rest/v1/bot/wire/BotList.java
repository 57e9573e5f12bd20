package org.hexachat.adapter.rest.v1.bot.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's bots.
 *
 * @param next always null: there are few enough for one page
 */
public record BotList(
        List<BotView> items,

        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String next) {}
