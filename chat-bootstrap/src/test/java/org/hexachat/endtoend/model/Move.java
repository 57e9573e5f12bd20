package org.hexachat.endtoend.model;

import java.util.List;
import java.util.Random;

/**
 * Something that a person can do in a turn.
 *
 * @param weight how often it is done, compared with the others
 */
record Move(String name, int weight, Act act) {

    /** What is done. */
    interface Act {
        void on(Device device, String room);
    }

    /** Does one of them in one of the rooms. */
    static void doOne(List<Move> moves, Device device, World world, Random random) {
        String room = world.rooms().get(random.nextInt(world.rooms().size()));
        Move move = oneOf(moves, random);
        device.connection();
        move.act().on(device, room);
        device.takeBreath();
        world.count(move.name());
    }

    private static Move oneOf(List<Move> moves, Random random) {
        int left = random.nextInt(moves.stream().mapToInt(Move::weight).sum());
        for (Move move : moves) {
            left -= move.weight();
            if (left < 0) {
                return move;
            }
        }
        throw new AssertionError("a weight is negative");
    }
}
