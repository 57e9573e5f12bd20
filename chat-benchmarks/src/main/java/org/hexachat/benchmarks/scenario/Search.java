package org.hexachat.benchmarks.scenario;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks for the highest rate that passes: doubles until a run fails, then halves the distance in powers. */
final class Search {

    private static final double HIGHEST_RATE = 1e6;
    private static final double LOWEST_RATE = 0.2;
    private static final int MAX_TRIALS = 24;
    /** A failure just above what passed is tried again: a passing disturbance must not halve the answer. */
    private static final double NEAR = 1.3;

    private final double tolerance;
    private final double maxP99Millis;
    private final Function<Double, MeteredRun> trial;
    private @Nullable MeteredRun best;
    private double passed;
    private double failed = Double.POSITIVE_INFINITY;
    private int trials;

    Search(double tolerance, double maxP99Millis, Function<Double, MeteredRun> trial) {
        this.tolerance = tolerance;
        this.maxP99Millis = maxP99Millis;
        this.trial = trial;
    }

    /** Answers the best run that passed, if any did. */
    Optional<MeteredRun> from(double firstRate) {
        double rate = firstRate;
        while (!isDone(rate)) {
            if (passes(rate) || (isWorthAnother(rate) && passes(rate))) {
                passed = rate;
            } else {
                failed = rate;
            }
            rate = next();
        }
        return Optional.ofNullable(best);
    }

    private boolean isDone(double rate) {
        return trials >= MAX_TRIALS || rate > HIGHEST_RATE || rate < LOWEST_RATE || failed <= passed * tolerance;
    }

    private boolean isWorthAnother(double rate) {
        return rate < passed * NEAR;
    }

    private double next() {
        if (passed == 0) {
            return failed / 2;
        }
        return failed == Double.POSITIVE_INFINITY ? passed * 2 : Math.sqrt(passed * failed);
    }

    private boolean passes(double rate) {
        trials++;
        MeteredRun run = trial.apply(rate);
        boolean good = run.result().passes(maxP99Millis);
        if (good) {
            best = run;
        }
        return good;
    }
}
