package org.hexachat.adapter.websocket.wire.v1;

/**
 * From here on one is told who is in a room, or no more.
 *
 * @param type {@code presence.subscribed} or {@code presence.unsubscribed}
 * @param id of the request
 */
public record PresenceAnswerFrame(String type, String id, String room) {}
