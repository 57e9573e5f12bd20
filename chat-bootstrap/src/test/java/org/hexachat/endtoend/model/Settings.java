package org.hexachat.endtoend.model;

/**
 * How long the model is played, and with what dice.
 *
 * @param seed {@code -Dmodel.seed=…} plays a former run again: the same wishes of the same people, and the same disasters. How
 *     the threads come in between is up to the machine
 * @param rounds {@code -Dmodel.rounds=…}: how many turns each person has
 */
record Settings(long seed, int rounds) {

    static final int PEOPLE = 12;
    static final int ROOMS = 4;

    /** How many turns each person has between two looks at everything; one disaster happens in the meantime. */
    static final int ROUNDS_OF_A_PHASE = 80;

    private static final int LEAST_PHASES = 3;

    static Settings ofThisRun() {
        return new Settings(
                Long.getLong("model.seed", System.nanoTime()),
                Integer.getInteger("model.rounds", LEAST_PHASES * ROUNDS_OF_A_PHASE));
    }

    int phases() {
        return Math.max(LEAST_PHASES, rounds / ROUNDS_OF_A_PHASE);
    }

    @Override
    public String toString() {
        return "-Dmodel.seed=" + seed + " -Dmodel.rounds=" + rounds;
    }
}
