package org.hexachat.adapter.rest.v1.job;

import java.util.Locale;
import java.util.Optional;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.job.wire.JobList;
import org.hexachat.adapter.rest.v1.job.wire.JobView;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.job.FindJobUseCase;
import org.hexachat.application.port.in.job.ListJobsUseCase;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobId;
import org.hexachat.domain.job.JobKind;
import org.hexachat.domain.job.JobQuery;
import org.hexachat.domain.job.JobState;
import org.hexachat.domain.user.UserId;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows to administrators what the server does in the background. */
@RestController
@RequestMapping(path = "/api/v1/admin/jobs", produces = MediaType.APPLICATION_JSON_VALUE)
final class JobController {
    private final ListJobsUseCase list;
    private final FindJobUseCase find;

    JobController(ListJobsUseCase list, FindJobUseCase find) {
        this.list = list;
        this.find = find;
    }

    @GetMapping
    JobList list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> state,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> before) {
        QueryFields fields = new QueryFields();
        int wanted = fields.limit(limit);
        Optional<JobKind> ofKind = fields.choice("kind", kind, JobKind.values(), JobKind::code);
        Optional<JobState> inState = fields.choice("state", state, JobState.values(), JobController::word);
        Optional<JobId> edge = fields.id("before", before).map(JobId::new);
        fields.throwIfAnyIsWrong();
        JobQuery query = new JobQuery(ofKind, inState, edge, Page.toAsk(wanted));
        Page<JobView> page = Page.<Job>forwards(
                        list.list(new ListJobsUseCase.Query(caller, query)),
                        wanted,
                        job -> job.id().value().toString())
                .map(JobController::view);
        return new JobList(page.items(), page.next().orElse(null));
    }

    @GetMapping("/{job}")
    JobView show(@AuthenticationPrincipal Caller caller, @PathVariable String job) {
        return view(find.find(new FindJobUseCase.Query(caller, ResourceId.ofJob(job))));
    }

    static JobView view(Job job) {
        return new JobView(
                job.id().value(),
                job.kind().code(),
                job.user().map(UserId::value).orElse(null),
                word(job.state()),
                job.done(),
                job.total().orElse(null),
                job.createdAt(),
                job.startedAt().orElse(null),
                job.updatedAt(),
                job.error().orElse(null));
    }

    private static String word(JobState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
