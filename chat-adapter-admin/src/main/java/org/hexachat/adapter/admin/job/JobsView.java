package org.hexachat.adapter.admin.job;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexachat.adapter.admin.export.ExportList;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.Act;
import org.hexachat.adapter.admin.shell.AreaLayout;
import org.hexachat.adapter.admin.shell.AreaPage;
import org.hexachat.adapter.admin.shell.Grids;
import org.hexachat.adapter.admin.shell.Keyset;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.application.port.in.administration.ListRoomExportsUseCase;
import org.hexachat.application.port.in.job.ListJobsUseCase;
import org.hexachat.application.port.in.job.StartReindexUseCase;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobQuery;

/** Work that lasts, newest first, and how far it is; exports among it, which last as long as somebody takes them. */
@Route(value = "jobs", layout = AreaLayout.class)
@Menu(title = "jobs", order = 8)
@RolesAllowed("ADMINISTRATOR")
final class JobsView extends AreaPage {

    private final ListJobsUseCase list;
    private final StartReindexUseCase reindex;
    private final CurrentAdministrator administrator;
    private final Keyset<Job> jobs;

    JobsView(
            ListJobsUseCase list,
            ListRoomExportsUseCase exports,
            StartReindexUseCase reindex,
            CurrentAdministrator administrator) {
        super("jobs");
        this.list = list;
        this.reindex = reindex;
        this.administrator = administrator;
        Grid<Job> grid = Grids.large(getTranslation("jobs"), getTranslation("jobs.none"));
        grid.addColumn(job -> job.kind().code()).setHeader(getTranslation("kind"));
        grid.addColumn(job -> getTranslation("job." + job.state().name().toLowerCase(Locale.ROOT)))
                .setHeader(getTranslation("state"));
        grid.addComponentColumn(this::progress).setHeader(getTranslation("progress"));
        grid.addColumn(job -> Texts.time(job.createdAt())).setHeader(getTranslation("created"));
        grid.addColumn(job -> Texts.time(job.updatedAt())).setHeader(getTranslation("job.updated"));
        grid.addColumn(job -> job.error().orElse("")).setHeader(getTranslation("job.error"));
        jobs = Keyset.of(grid);
        HorizontalLayout tools = new HorizontalLayout(
                new Button(getTranslation("refresh"), click -> jobs.refresh()),
                new Button(getTranslation("reindex"), click -> ask()));
        grid.setMinHeight("15rem");
        add(tools, grid, new H2(getTranslation("exports")), new ExportList(() -> exports.list(administrator.caller())));
        setFlexGrow(1, grid);
        jobs.show(this::page);
    }

    private List<Job> page(Optional<Job> last, int limit) {
        JobQuery wanted = new JobQuery(Optional.empty(), Optional.empty(), last.map(Job::id), limit);
        return list.list(new ListJobsUseCase.Query(administrator.caller(), wanted));
    }

    private Component progress(Job job) {
        Span count =
                new Span(job.total().map(total -> job.done() + " / " + total).orElse(Long.toString(job.done())));
        if (job.total().filter(total -> total > 0).isEmpty()) {
            return count;
        }
        ProgressBar bar = new ProgressBar(
                0, job.total().orElseThrow(), Math.min(job.done(), job.total().orElseThrow()));
        bar.getElement().setAttribute("aria-label", getTranslation("progress"));
        return new Div(count, bar);
    }

    private void ask() {
        Act.confirm(getTranslation("reindex"), getTranslation("reindex.means"), () -> {
            reindex.start(administrator.caller());
            jobs.refresh();
        });
    }
}
