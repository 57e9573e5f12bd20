package org.hexachat.adapter.rest.v1.wire;

import java.util.UUID;

/** Somebody, with the name to show. */
public record UserRef(UUID id, String name) {}
