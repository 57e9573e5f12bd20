package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.administration.ShowFiguresUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.MachineFigures;
import org.hexachat.application.port.out.StoreFigures;
import org.hexachat.application.port.out.TrafficFigures;
import org.hexachat.application.service.administration.ShowFiguresService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the server does. */
@Configuration(proxyBeanMethods = false)
class FigureUseCases {

    @Bean
    ShowFiguresUseCase showFigures(MachineFigures machine, TrafficFigures traffic, StoreFigures store, Clock clock) {
        return new ShowFiguresService(machine, traffic, store, clock);
    }
}
