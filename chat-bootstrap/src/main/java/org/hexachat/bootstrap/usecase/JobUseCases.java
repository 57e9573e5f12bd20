package org.hexachat.bootstrap.usecase;

import java.util.List;
import org.hexachat.application.port.in.job.FindJobUseCase;
import org.hexachat.application.port.in.job.ListJobsUseCase;
import org.hexachat.application.port.in.job.RunJobsUseCase;
import org.hexachat.application.port.in.job.StartReindexUseCase;
import org.hexachat.application.port.out.AuthoredMessageRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.JobRepository;
import org.hexachat.application.port.out.MessageSearch;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.service.job.AccountErasure;
import org.hexachat.application.service.job.FindJobService;
import org.hexachat.application.service.job.JobWork;
import org.hexachat.application.service.job.ListJobsService;
import org.hexachat.application.service.job.Reindexing;
import org.hexachat.application.service.job.RunJobsService;
import org.hexachat.application.service.job.StartReindexService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of work that lasts. */
@Configuration(proxyBeanMethods = false)
class JobUseCases {

    @Bean
    AccountErasure accountErasure(
            AuthoredMessageRepository messages, RoomLog log, RoomEventBroadcaster broadcaster, Clock clock) {
        return new AccountErasure(messages, log, broadcaster, clock);
    }

    @Bean
    Reindexing reindexing(MessageSearch search, Clock clock) {
        return new Reindexing(search, clock);
    }

    @Bean
    StartReindexUseCase startReindex(JobRepository jobs, IdGenerator ids, Clock clock) {
        return new StartReindexService(jobs, ids, clock);
    }

    @Bean
    RunJobsUseCase runJobs(JobRepository jobs, List<JobWork> works, Clock clock) {
        return new RunJobsService(jobs, works, clock);
    }

    @Bean
    ListJobsUseCase listJobs(JobRepository jobs) {
        return new ListJobsService(jobs);
    }

    @Bean
    FindJobUseCase findJob(JobRepository jobs) {
        return new FindJobService(jobs);
    }
}
