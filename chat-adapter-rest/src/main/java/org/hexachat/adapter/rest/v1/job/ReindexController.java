package org.hexachat.adapter.rest.v1.job;

import org.hexachat.adapter.rest.v1.job.wire.JobView;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.job.StartReindexUseCase;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Has all that was said prepared anew for searching. */
@RestController
final class ReindexController {
    private final StartReindexUseCase start;

    ReindexController(StartReindexUseCase start) {
        this.start = start;
    }

    @PostMapping(path = "/api/v1/admin/search/reindex", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    JobView start(@AuthenticationPrincipal Caller caller) {
        return JobController.view(start.start(caller));
    }
}
