package org.hexachat.adapter.websocket.wire.v1;

/**
 * One is a member of one room more. No event: it has no place in the log of the room.
 *
 * @param type always {@code room_added}
 */
public record RoomAddedFrame(String type, RoomPart room) {}
