package org.hexachat.adapter.admin.shell;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;

/** Makes lists that look alike. */
public final class Grids {
    private Grids() {}

    /**
     * A list that has a page to itself.
     *
     * @param name what it lists, for who does not see it
     * @param empty what is said where there is nothing
     */
    public static <T> Grid<T> large(String name, String empty) {
        Grid<T> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(empty);
        grid.getElement().setAttribute("aria-label", name);
        grid.setSizeFull();
        return grid;
    }

    /** As {@link #large}, among others on a page. */
    public static <T> Grid<T> small(String name, String empty) {
        Grid<T> grid = large(name, empty);
        grid.setHeight("20rem");
        return grid;
    }
}
