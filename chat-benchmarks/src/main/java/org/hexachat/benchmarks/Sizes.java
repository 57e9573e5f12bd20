package org.hexachat.benchmarks;

import org.hexachat.benchmarks.scenario.Settings;

/** The scenarios' settings by flag: the defaults are those of the published figures, {@code --quick} looks whether all works. */
final class Sizes {

    private Sizes() {}

    static Settings of(Flags flags) {
        boolean quick = flags.isSet("quick");
        return new Settings(
                flags.number("payload", 128),
                flags.seconds("trial-seconds", quick ? 0.5 : 3),
                flags.seconds("half-seconds", quick ? 0.5 : 4),
                flags.decimal("tolerance", quick ? 2.01 : 1.06),
                flags.decimal("max-p99-ms", 250),
                flags.number("fan-out-members", quick ? 20 : 200),
                flags.number("rooms", quick ? 10 : 100),
                flags.number("members-per-room", quick ? 3 : 10),
                flags.number("storm-connections", quick ? 50 : 1_000),
                flags.number("storm-at-once", quick ? 20 : 200),
                flags.number("history", quick ? 20 : 200),
                flags.number("idle-connections", quick ? 200 : 5_000),
                flags.number("idle-rooms", quick ? 20 : 500),
                flags.seconds("idle-seconds", quick ? 1 : 8),
                flags.number("presence-members", quick ? 50 : 2_000),
                flags.seconds("presence-seconds", quick ? 1 : 10),
                flags.number("lone-members", 10),
                flags.decimal("lone-rate", 10),
                flags.seconds("lone-seconds", quick ? 2 : 8));
    }
}
