package org.hexachat.benchmarks.scenario;

import java.util.List;
import org.hexachat.benchmarks.report.Measurement;

/** One thing to measure. */
public interface Scenario {

    /** Answers what the flags and the report call it. */
    String name();

    /** Does it. */
    List<Measurement> measure(Bench bench);
}
