package org.hexachat.benchmarks.scenario;

import java.time.Duration;

/**
 * The sizes and times of the scenarios.
 *
 * @param payload bytes of each message's text
 * @param trial how long a run of the search measures
 * @param half how long the run at half of the found rate measures
 * @param tolerance where the search ends: the failing rate is that many times the passing one
 * @param maxP99Millis a run that is slower fails
 * @param fanOutMembers who hears one sender in one room
 * @param rooms of the scenarios with many rooms
 * @param membersPerRoom of the scenario in which all send
 * @param stormConnections who come at once
 * @param stormAtOnce how many of them are between connecting and being ready
 * @param history messages that each of them is to get
 * @param idleConnections who stay and are silent
 * @param idleRooms their rooms
 * @param idle how long they stay
 * @param presenceMembers who come back to one room
 * @param presenceTime within which they do
 * @param loneMembers of the quiet room
 * @param loneRate its messages a second
 * @param lone how long it is measured
 */
public record Settings(
        int payload,
        Duration trial,
        Duration half,
        double tolerance,
        double maxP99Millis,
        int fanOutMembers,
        int rooms,
        int membersPerRoom,
        int stormConnections,
        int stormAtOnce,
        int history,
        int idleConnections,
        int idleRooms,
        Duration idle,
        int presenceMembers,
        Duration presenceTime,
        int loneMembers,
        double loneRate,
        Duration lone) {

    /** Answers how many people the largest scenario needs. */
    public int people() {
        int largest = Math.max(Math.max(fanOutMembers, rooms * membersPerRoom), stormConnections);
        return Math.max(Math.max(largest, idleConnections), Math.max(loneMembers, presenceMembers));
    }
}
