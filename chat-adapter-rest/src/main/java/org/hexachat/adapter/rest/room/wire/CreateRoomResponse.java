package org.hexachat.adapter.rest.room.wire;

/** A room that was made. */
public record CreateRoomResponse(String id, String name) {}
