package org.hexachat.adapter.admin.export;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.hexachat.adapter.admin.shell.Grids;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.domain.export.ExportState;
import org.hexachat.domain.export.RoomExport;
import org.hexachat.domain.session.Ticket;
import org.jspecify.annotations.Nullable;

/** How far exports are: looked at every second while one runs, or is about to begin. */
public final class ExportList extends Div {

    private static final Duration STEP = Duration.ofSeconds(1);

    /** A browser comes for a file as long as its ticket is good. */
    private static final long MOST_IDLE_STEPS = Ticket.LIFETIME.dividedBy(STEP);

    private final Supplier<List<RoomExport>> exports;
    private final Grid<RoomExport> grid;
    private List<RoomExport> shown = List.of();
    private long idleSteps;
    private @Nullable Registration polls;

    /**
     * A list that is still empty.
     *
     * @param exports reads those that belong to it
     */
    public ExportList(Supplier<List<RoomExport>> exports) {
        this.exports = exports;
        grid = Grids.small(getTranslation("exports"), getTranslation("exports.none"));
        grid.addColumn(export -> export.name().value()).setHeader(getTranslation("room"));
        grid.addColumn(export -> export.by().name().value()).setHeader(getTranslation("audit.by"));
        grid.addColumn(export -> Texts.time(export.startedAt())).setHeader(getTranslation("export.started"));
        grid.addColumn(export ->
                        getTranslation("export." + export.state().name().toLowerCase(Locale.ROOT)))
                .setHeader(getTranslation("state"));
        grid.addComponentColumn(this::progress).setHeader(getTranslation("progress"));
        setWidthFull();
        add(grid);
    }

    /** Looks, and goes on looking for as long as something may change. */
    public void watch() {
        idleSteps = 0;
        look();
        getUI().ifPresent(ui -> ui.setPollInterval(Math.toIntExact(STEP.toMillis())));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polls = attached.getUI().addPollListener(poll -> look());
        watch();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (polls != null) {
            polls.remove();
        }
    }

    private void look() {
        List<RoomExport> now = exports.get();
        if (!now.equals(shown)) {
            shown = now;
            grid.setItems(now);
        }
        boolean running = now.stream().anyMatch(export -> export.state() == ExportState.RUNNING);
        idleSteps = running ? 0 : idleSteps + 1;
        if (idleSteps > MOST_IDLE_STEPS) {
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }

    private Component progress(RoomExport export) {
        long total = export.total().value();
        long done = export.done().value();
        ProgressBar bar = new ProgressBar(0, Math.max(1, total), done);
        bar.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("progress.of", export.name().value()));
        return new Div(new Span(done + " / " + total), bar);
    }
}
