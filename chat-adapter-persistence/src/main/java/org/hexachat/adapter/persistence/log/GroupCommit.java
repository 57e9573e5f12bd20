package org.hexachat.adapter.persistence.log;

import java.util.List;
import org.hexachat.application.port.out.Transactions;
import org.springframework.stereotype.Component;

/** Puts many requests into the log in one transaction. */
@Component
final class GroupCommit {

    private final Transactions transactions;
    private final SceneReader scenes;
    private final RoomChanges rooms;
    private final ChangesWriter writer;

    GroupCommit(Transactions transactions, SceneReader scenes, RoomChanges rooms, ChangesWriter writer) {
        this.transactions = transactions;
        this.scenes = scenes;
        this.rooms = rooms;
        this.writer = writer;
    }

    /** Answers each request, in their order, once all of it is durable. */
    List<Verdict> commit(List<Request> requests) {
        return transactions.inTransaction(() -> apply(requests, Patience.PASS_BY));
    }

    /** Answers a request inside a transaction that the caller holds. */
    Verdict join(Request request) {
        return apply(List.of(request), Patience.WAIT).getFirst();
    }

    private List<Verdict> apply(List<Request> requests, Patience patience) {
        Scene scene = scenes.read(requests, patience);
        Changes changes = new Changes();
        Judge judge = new Judge(scene, changes, rooms);
        List<Verdict> verdicts = requests.stream().map(judge::judge).toList();
        writer.write(changes);
        return verdicts;
    }
}
