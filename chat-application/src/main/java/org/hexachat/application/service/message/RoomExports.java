package org.hexachat.application.service.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.hexachat.application.port.in.message.ExportRoomUseCase.Line;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.Clock;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.export.ExportState;
import org.hexachat.domain.export.RoomExport;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;

/**
 * Tells of exports: once in the audit log, and of each how far it is. Kept in memory, since an export ends with the connection that takes it.
 */
public final class RoomExports {

    /** How many that have ended are remembered: enough to see what became of one's own. */
    static final int ENDED_KEPT = 50;

    private final AuditLog audit;
    private final Clock clock;
    private final Collection<AtomicReference<RoomExport>> known = new ConcurrentLinkedDeque<>();

    public RoomExports(AuditLog audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that run, and the last ones that ended, newest first. */
    List<RoomExport> list() {
        List<RoomExport> newestLast =
                new ArrayList<>(known.stream().map(AtomicReference::get).toList());
        return newestLast.reversed();
    }

    /** Writes down that an export begins, and follows its lines once they are read. */
    Stream<Line> follow(Room room, Actor by, Sequence total, Stream<Line> lines) {
        RoomExport begun = RoomExport.begun(room.id(), room.name(), by, clock.now(), total);
        audit.record(AuditedAct.ofExport(room.id(), room.name(), by.id(), begun.startedAt()));
        AtomicReference<RoomExport> export = new AtomicReference<>(begun);
        return lines.peek(line -> note(line, export)).onClose(() -> end(export));
    }

    private void note(Line line, AtomicReference<RoomExport> export) {
        switch (line) {
            case Line.OfRoom _ -> known.add(export);
            case Line.OfMessage(var message) ->
                export.updateAndGet(known -> known.at(message.message().sequence()));
            case Line.End() -> export.updateAndGet(RoomExport::completed);
            case Line.OfMember _, Line.OfFile _ -> {}
        }
    }

    private void end(AtomicReference<RoomExport> export) {
        export.updateAndGet(RoomExport::left);
        List<AtomicReference<RoomExport>> ended = known.stream()
                .filter(one -> one.get().state() != ExportState.RUNNING)
                .toList();
        ended.subList(0, Math.max(0, ended.size() - ENDED_KEPT)).forEach(known::remove);
    }
}
