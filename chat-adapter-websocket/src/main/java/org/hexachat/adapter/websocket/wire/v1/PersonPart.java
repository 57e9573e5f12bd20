package org.hexachat.adapter.websocket.wire.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param bot true for a program; nothing is said of people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonPart(String id, String name, @Nullable Boolean bot) {}
