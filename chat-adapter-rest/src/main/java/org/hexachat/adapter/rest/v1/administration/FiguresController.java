package org.hexachat.adapter.rest.v1.administration;

import org.hexachat.adapter.rest.v1.administration.wire.FiguresView;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.ShowFiguresUseCase;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the server does, for those who run it. */
@RestController
@RequestMapping(path = "/api/v1/admin/figures", produces = MediaType.APPLICATION_JSON_VALUE)
final class FiguresController {
    private final ShowFiguresUseCase show;

    FiguresController(ShowFiguresUseCase show) {
        this.show = show;
    }

    @GetMapping
    FiguresView show(@AuthenticationPrincipal Caller caller) {
        return FiguresViews.of(show.show(new ShowFiguresUseCase.Query(caller)));
    }
}
