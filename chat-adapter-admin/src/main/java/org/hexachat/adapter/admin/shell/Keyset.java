package org.hexachat.adapter.admin.shell;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Optional;

/**
 * Feeds a grid, which counts rows, from a list that goes on after its last one: what was read is kept for as long as the grid is scrolled
 * through it. No row is counted or skipped in the database, so that a million of them cost what those cost that are seen.
 */
public final class Keyset<T> {

    /** Reads on in a list. */
    @FunctionalInterface
    public interface Pages<T> {

        /**
         * What comes next.
         *
         * @param last what was read last; empty at the beginning
         * @param limit how many at most, 1 to {@value #PAGE}
         */
        List<T> after(Optional<T> last, int limit);
    }

    /** How many rows are read at once. */
    public static final int PAGE = 100;

    private final Grid<T> grid;
    private Pages<T> pages = (last, limit) -> List.of();
    private ReadRows<T> rows = new ReadRows<>(pages);

    private Keyset(Grid<T> grid) {
        this.grid = grid;
        grid.setPageSize(PAGE / 2);
    }

    /** Prepares a grid; nothing is read before {@link #show}. */
    public static <T> Keyset<T> of(Grid<T> grid) {
        Keyset<T> keyset = new Keyset<>(grid);
        grid.setItems((Query<T, Void> wanted) -> keyset.rows.from(wanted.getOffset(), wanted.getLimit()))
                .setItemCountEstimate(PAGE);
        return keyset;
    }

    /** Shows another list, from its beginning. */
    public void show(Pages<T> list) {
        pages = list;
        refresh();
    }

    /** Reads the list anew. */
    public void refresh() {
        rows = new ReadRows<>(pages);
        grid.getDataProvider().refreshAll();
    }
}
