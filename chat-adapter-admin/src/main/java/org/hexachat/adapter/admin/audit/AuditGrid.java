package org.hexachat.adapter.admin.audit;

import com.vaadin.flow.component.grid.Grid;
import java.util.function.UnaryOperator;
import org.hexachat.adapter.admin.shell.Grids;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.room.RoomName;

/** The audit log as a list. */
public final class AuditGrid {
    private AuditGrid() {}

    /**
     * A list of its columns, without entries yet.
     *
     * @param words gives the words of a key
     */
    public static Grid<AuditEntry> large(UnaryOperator<String> words) {
        Grid<AuditEntry> grid = Grids.large(words.apply("audit"), words.apply("nothing.found"));
        grid.addColumn(entry -> Texts.time(entry.act().at())).setHeader(words.apply("when"));
        grid.addColumn(entry -> entry.actor().name().value()).setHeader(words.apply("audit.by"));
        grid.addColumn(entry -> entry.act().action().code()).setHeader(words.apply("audit.action"));
        grid.addColumn(entry -> entry.member().map(whom -> whom.name().value()).orElse(""))
                .setHeader(words.apply("audit.whom"));
        grid.addColumn(entry -> entry.act().roomName().map(RoomName::value).orElse(""))
                .setHeader(words.apply("room"));
        grid.addColumn(entry -> entry.act().reason().map(Reason::value).orElse(""))
                .setHeader(words.apply("reason"));
        grid.addColumn(entry -> entry.act().detail().orElse("")).setHeader(words.apply("audit.detail"));
        return grid;
    }
}
