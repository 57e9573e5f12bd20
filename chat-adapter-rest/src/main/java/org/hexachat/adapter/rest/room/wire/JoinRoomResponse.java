package org.hexachat.adapter.rest.room.wire;

/** That one is in. */
public record JoinRoomResponse(String message) {}
