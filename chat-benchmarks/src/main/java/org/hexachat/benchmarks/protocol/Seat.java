package org.hexachat.benchmarks.protocol;

import java.util.UUID;

/**
 * One member's place in one room: what a connection needs to open and to speak there.
 *
 * @param index the connection's number, which its messages carry
 * @param token opens the member's session
 * @param roomName the room as the classic protocol names it
 * @param roomId the room as v1 names it
 */
public record Seat(int index, String token, String roomName, UUID roomId) {}
