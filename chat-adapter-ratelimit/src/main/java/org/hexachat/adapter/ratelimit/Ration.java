package org.hexachat.adapter.ratelimit;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much there is of something: {@code count} in each {@code period}, coming back evenly, of which up to {@code burst} gather.
 *
 * @param count 1 or more
 * @param burst 1 or more; what somebody has who did nothing for a while
 */
record Ration(int count, Duration period, int burst) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})/(s|min|h)(?: burst (\\d{1,9}))?");
    private static final Map<String, Duration> PERIODS =
            Map.of("s", Duration.ofSeconds(1), "min", Duration.ofMinutes(1), "h", Duration.ofHours(1));

    Ration {
        if (count < 1 || burst < 1) {
            throw new IllegalArgumentException("A ration is at least 1, and so is its burst.");
        }
    }

    /**
     * Reads a setting.
     *
     * @param text such as {@code 20/min}, or {@code 50/s burst 200}; without a burst, it is the count
     * @throws IllegalArgumentException with a sentence for whoever wrote the setting
     */
    static Ration of(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "A ration looks like 20/min or 50/s burst 200, with s, min or h: \"" + text + "\"");
        }
        int count = Integer.parseInt(matcher.group(1));
        String burst = matcher.group(3);
        return new Ration(
                count,
                PERIODS.getOrDefault(matcher.group(2), Duration.ZERO),
                burst == null ? count : Integer.parseInt(burst));
    }

    /** After how long without a use there is nothing left to remember. */
    Duration timeToFill() {
        return period.multipliedBy(burst).dividedBy(count).plusNanos(1);
    }
}
