package org.hexachat.benchmarks.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One line of the report.
 *
 * @param protocol as the protocol calls itself
 * @param scenario what was done
 * @param passed whether the server did what the scenario asks
 * @param trouble the first thing that went wrong, or nothing
 * @param figures what was measured; a figure that the scenario does not have is missing
 */
public record Measurement(
        String protocol, String scenario, boolean passed, String trouble, Map<Figure, Double> figures) {

    /** Keeps a copy of the figures. */
    public Measurement {
        EnumMap<Figure, Double> copy = new EnumMap<>(Figure.class);
        copy.putAll(figures);
        figures = Collections.unmodifiableMap(copy);
    }
}
