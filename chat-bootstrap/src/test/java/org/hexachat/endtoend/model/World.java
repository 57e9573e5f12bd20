package org.hexachat.endtoend.model;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What all people of a run share.
 *
 * @param rooms their ids
 */
record World(
        Newcomers newcomers,
        List<String> rooms,
        Ledger ledger,
        Whispers whispers,
        Links links,
        SharedFiles files,
        Guests guests,
        SeenLogs seen,
        Failures failures,
        Map<String, LongAdder> counts) {

    World(Newcomers newcomers, List<String> rooms) {
        this(
                newcomers,
                List.copyOf(rooms),
                new Ledger(),
                new Whispers(),
                new Links(),
                new SharedFiles(),
                new Guests(),
                new SeenLogs(),
                new Failures(),
                new ConcurrentHashMap<>());
    }

    void count(String what) {
        counts.computeIfAbsent(what, _ -> new LongAdder()).increment();
    }
}
