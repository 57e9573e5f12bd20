package org.hexachat.adapter.rest.v1.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, with the name to show.
 *
 * @param bot true for a program; nothing is said of people
 */
public record UserRef(
        UUID id,
        String name,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED) @Nullable
        Boolean bot) {}
