package org.hexachat.adapter.admin.home;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.AreaLayout;
import org.hexachat.adapter.admin.shell.AreaPage;
import org.hexachat.application.port.in.administration.ShowFiguresUseCase;
import org.jspecify.annotations.Nullable;

/** How the server does, every two seconds; for a while, so that a forgotten tab does not keep its session open for ever. */
@Route(value = "", layout = AreaLayout.class)
@Menu(title = "home", order = 0)
@RolesAllowed("ADMINISTRATOR")
final class HomeView extends AreaPage {

    private static final Duration STEP = Duration.ofSeconds(2);
    private static final int MOST_STEPS = 900;

    private final ShowFiguresUseCase show;
    private final CurrentAdministrator administrator;
    private final Figures figures = new Figures(this::getTranslation);
    private final Button goOn = new Button();
    private int steps;
    private @Nullable Registration polls;

    HomeView(ShowFiguresUseCase show, CurrentAdministrator administrator) {
        super("home");
        this.show = show;
        this.administrator = administrator;
        goOn.setText(getTranslation("figures.go.on"));
        goOn.setVisible(false);
        goOn.addClickListener(click -> start());
        Div charts = new Div();
        charts.addClassName("area-charts");
        // What scrolls has to be reached by keyboard, and nothing else here is
        charts.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("figures"));
        figures.charts().forEach(charts::add);
        add(figures.facts(), goOn, charts);
        growWithContent();
        step();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polls = attached.getUI().addPollListener(poll -> step());
        start();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (polls != null) {
            polls.remove();
        }
    }

    private void start() {
        steps = 0;
        goOn.setVisible(false);
        UI.getCurrent().setPollInterval(Math.toIntExact(STEP.toMillis()));
    }

    private void step() {
        figures.show(show.show(new ShowFiguresUseCase.Query(administrator.caller())));
        steps++;
        if (steps > MOST_STEPS) {
            UI.getCurrent().setPollInterval(-1);
            goOn.setVisible(true);
        }
    }
}
