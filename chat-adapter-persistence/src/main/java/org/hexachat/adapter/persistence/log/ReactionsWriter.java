package org.hexachat.adapter.persistence.log;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexachat.adapter.persistence.row.ColumnArrays;

/** Writes what a commit decided of reactions, on its round trip. */
final class ReactionsWriter {

    private ReactionsWriter() {}

    /** A message that was deleted after somebody reacted takes all of it away, so deletions come last. */
    static void write(ReactionChanges changes, Collection<Changes.Change> deletions, RoundTrip trip) {
        tellOwn(ReactionSql.REMOVE, changes.removed(), trip);
        tellOwn(ReactionSql.ADD, changes.added(), trip);
        if (!changes.gone().isEmpty()) {
            trip.tell(ReactionSql.FORGET, named(new ColumnArrays<>(changes.gone())));
        }
        if (!changes.counted().isEmpty()) {
            trip.tell(ReactionSql.COUNT, counted(changes.counted()));
        }
        if (!deletions.isEmpty()) {
            ColumnArrays<Changes.Change> rows = new ColumnArrays<>(deletions);
            trip.tell(
                    ReactionSql.WITHDRAW,
                    Map.of(
                            "rooms",
                                    rows.uuids(change ->
                                            change.message().key().room().value()),
                            "seqs",
                                    rows.numbers(change ->
                                            change.message().sequence().value())));
        }
    }

    private static void tellOwn(String sql, List<ReactionChanges.Own> own, RoundTrip trip) {
        if (!own.isEmpty()) {
            Map<String, Object> columns = named(new ColumnArrays<>(
                    own.stream().map(ReactionChanges.Own::kind).toList()));
            columns.put("users", new ColumnArrays<>(own).uuids(one -> one.user().value()));
            trip.tell(sql, columns);
        }
    }

    private static Map<String, Object> counted(List<ReactionChanges.Tally> tallies) {
        Map<String, Object> columns = named(new ColumnArrays<>(
                tallies.stream().map(ReactionChanges.Tally::kind).toList()));
        ColumnArrays<ReactionChanges.Tally> rows = new ColumnArrays<>(tallies);
        columns.put("counts", rows.wholeNumbers(ReactionChanges.Tally::count));
        columns.put("sinces", rows.numbers(tally -> tally.since().value()));
        return columns;
    }

    private static Map<String, Object> named(ColumnArrays<ReactionChanges.Kind> rows) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("rooms", rows.uuids(kind -> kind.room().value()));
        columns.put("seqs", rows.numbers(kind -> kind.message().value()));
        columns.put("emojis", rows.texts(kind -> kind.emoji().value()));
        return columns;
    }
}
