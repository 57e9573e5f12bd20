package org.hexachat.application.service.message;

import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.hexachat.application.port.in.message.ExportRoomUseCase.Line;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.Clock;
import org.hexachat.domain.audit.AuditedAct;
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
    private final Set<AtomicReference<RoomExport>> running = ConcurrentHashMap.newKeySet();
    private final Deque<RoomExport> ended = new ConcurrentLinkedDeque<>();

    public RoomExports(AuditLog audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that run, and the last ones that ended, by when they began, newest first. */
    List<RoomExport> list() {
        return Stream.concat(running.stream().map(AtomicReference::get), ended.stream())
                .sorted(Comparator.comparing(RoomExport::startedAt).reversed())
                .toList();
    }

    /** Writes down that an export begins, and follows its lines once they are read. Complete it is when whoever reads asks for more behind the end. */
    Stream<Line> follow(Room room, Actor by, Sequence total, Stream<Line> lines) {
        RoomExport begun = RoomExport.begun(room.id(), room.name(), by, clock.now(), total);
        audit.record(AuditedAct.ofExport(room.id(), room.name(), by.id(), begun.startedAt()));
        AtomicReference<RoomExport> export = new AtomicReference<>(begun);
        Stream<Line> behindTheEnd = Stream.of(export).mapMulti((whole, _) -> whole.updateAndGet(RoomExport::completed));
        return Stream.concat(lines.peek(line -> note(line, export)), behindTheEnd)
                .onClose(() -> end(export));
    }

    private void note(Line line, AtomicReference<RoomExport> export) {
        switch (line) {
            case Line.OfRoom _ -> running.add(export);
            case Line.OfMessage(var message) ->
                export.updateAndGet(known -> known.at(message.message().sequence()));
            case Line.OfMember _, Line.OfFile _, Line.End _ -> {}
        }
    }

    private void end(AtomicReference<RoomExport> export) {
        if (running.remove(export)) {
            ended.addFirst(export.get().left());
            while (ended.size() > ENDED_KEPT) {
                ended.pollLast();
            }
        }
    }
}
