package org.hexachat.testkit.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.audit.AuditedAct;

/** The audit log in memory. */
final class InMemoryAuditLog implements AuditLog {
    private final Memory memory;

    InMemoryAuditLog(Memory memory) {
        this.memory = memory;
    }

    @Override
    public void record(AuditedAct act) {
        memory.<Boolean>write(tables -> tables.audit().add(act));
    }

    @Override
    public List<AuditEntry> entries(AuditQuery query) {
        return memory.read(tables -> entries(tables).stream()
                .filter(entry -> isMeant(entry, query))
                .sorted(Comparator.comparingLong(AuditEntry::number).reversed())
                .limit(query.limit())
                .toList());
    }

    private static List<AuditEntry> entries(Tables tables) {
        List<AuditedAct> acts = tables.audit();
        return IntStream.range(0, acts.size())
                .mapToObj(i -> new AuditEntry(
                        i + 1L,
                        acts.get(i),
                        tables.signed(acts.get(i).actor()),
                        acts.get(i).member().map(tables::signed)))
                .toList();
    }

    private static boolean isMeant(AuditEntry entry, AuditQuery query) {
        AuditedAct act = entry.act();
        return query.room()
                        .filter(room -> !Optional.of(room).equals(act.room()))
                        .isEmpty()
                && query.actor().filter(actor -> !actor.equals(act.actor())).isEmpty()
                && query.member()
                        .filter(member -> act.member().filter(member::equals).isEmpty())
                        .isEmpty()
                && query.action().filter(action -> action != act.action()).isEmpty()
                && query.before().filter(before -> entry.number() >= before).isEmpty();
    }
}
