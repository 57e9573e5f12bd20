package org.hexachat.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code --name value} pairs and lone {@code --name}s; every one must be asked for, so a misspelt one is refused. */
final class Flags {

    private final Map<String, String> given = new HashMap<>();

    Flags(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].startsWith("--")) {
                throw new IllegalArgumentException("Not a flag: " + arguments[i]);
            }
            boolean alone = i + 1 == arguments.length || arguments[i + 1].startsWith("--");
            given.put(arguments[i].substring(2), alone ? "true" : arguments[++i]);
        }
    }

    String text(String name, String fallback) {
        String value = given.remove(name);
        return value == null ? fallback : value;
    }

    boolean isSet(String name) {
        return Boolean.parseBoolean(text(name, "false"));
    }

    /** Answers what stands between commas. */
    List<String> list(String name, String fallback) {
        String value = text(name, fallback);
        return value.isEmpty() ? List.of() : Arrays.asList(value.split(",", -1));
    }

    int number(String name, int fallback) {
        return Integer.parseInt(text(name, Integer.toString(fallback)));
    }

    double decimal(String name, double fallback) {
        return Double.parseDouble(text(name, Double.toString(fallback)));
    }

    Duration seconds(String name, double fallback) {
        return Duration.ofMillis(Math.round(decimal(name, fallback) * 1_000));
    }

    void refuseTheRest() {
        if (!given.isEmpty()) {
            throw new IllegalArgumentException("Unknown flags: " + given.keySet());
        }
    }
}
