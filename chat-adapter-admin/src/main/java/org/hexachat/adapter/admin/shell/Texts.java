package org.hexachat.adapter.admin.shell;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Writes values for people to read. */
public final class Texts {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final long KILO = 1_000;

    private Texts() {}

    /** A time, in UTC as the log has it. */
    public static String time(Instant at) {
        return TIME.format(at);
    }

    /** As {@link #time(Instant)}; a dash where there is none. */
    public static String time(Optional<Instant> at) {
        return at.map(Texts::time).orElse("–");
    }

    /** A number of bytes, as disks are sold. */
    public static String bytes(long count) {
        if (count < KILO) {
            return count + " B";
        }
        double value = count;
        int unit = 0;
        while (value >= KILO) {
            value /= KILO;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %sB", value, "kMGTPE".charAt(unit - 1));
    }
}
