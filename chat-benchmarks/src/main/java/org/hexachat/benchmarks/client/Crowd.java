package org.hexachat.benchmarks.client;

import java.util.stream.IntStream;

/**
 * Who is where: connection i is in room i % rooms, and the first ones of each room send.
 *
 * @param roomPrefix what the rooms' names begin with
 * @param connections how many there are in all
 * @param rooms how many rooms they share
 * @param sendersPerRoom how many of each room send
 */
public record Crowd(String roomPrefix, int connections, int rooms, int sendersPerRoom) {

    /** Answers the room of a connection. */
    public int roomOf(int connection) {
        return connection % rooms;
    }

    /** Answers a connection's place among those of its room. */
    int placeOf(int connection) {
        return connection / rooms;
    }

    /** Answers the connections that send, in the order of their turns. */
    int[] senders() {
        return IntStream.range(0, connections)
                .filter(connection -> placeOf(connection) < sendersPerRoom)
                .toArray();
    }

    /** Answers the first of each room alone, who sends. */
    public Crowd speakers() {
        return new Crowd(roomPrefix, rooms, rooms, 1);
    }
}
