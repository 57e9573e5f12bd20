package org.hexachat.application.service.administration;

import org.hexachat.application.port.in.administration.ShowFiguresUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.MachineFigures;
import org.hexachat.application.port.out.StoreFigures;
import org.hexachat.application.port.out.TrafficFigures;
import org.hexachat.domain.figures.ServerFigures;

/** Puts together what each part of the server says of itself. */
public final class ShowFiguresService implements ShowFiguresUseCase {

    private final MachineFigures machine;
    private final TrafficFigures traffic;
    private final StoreFigures store;
    private final Clock clock;

    public ShowFiguresService(MachineFigures machine, TrafficFigures traffic, StoreFigures store, Clock clock) {
        this.machine = machine;
        this.traffic = traffic;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public ServerFigures show(Query query) {
        query.caller().requireAdministrator();
        return new ServerFigures(clock.now(), machine.machine(), traffic.traffic(), store.store());
    }
}
