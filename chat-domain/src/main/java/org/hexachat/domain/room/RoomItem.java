package org.hexachat.domain.room;

/**
 * Something that a room has, to those who look at all rooms: an invitation, a webhook.
 *
 * @param room what the room is called today
 */
public record RoomItem<T>(T item, RoomName room) {}
