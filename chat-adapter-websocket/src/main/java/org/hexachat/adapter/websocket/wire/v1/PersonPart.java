package org.hexachat.adapter.websocket.wire.v1;

/**
 * Who did something.
 */
public record PersonPart(String id, String name) {}
