package org.hexachat.application.service.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.hexachat.application.port.in.maintenance.TidyUpUseCase;
import org.hexachat.application.port.out.BotRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.InvitationRepository;
import org.hexachat.application.port.out.JobRepository;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.TicketRepository;
import org.hexachat.application.service.settings.CurrentSettings;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobId;
import org.hexachat.domain.job.JobKind;
import org.hexachat.domain.log.EventRetention;
import org.hexachat.domain.room.MessageRetention;

/** Trims slice by slice, so that whoever writes meanwhile waits for one slice at most. */
public final class TidyUpService implements TidyUpUseCase {

    /** For how long somebody can still see what was done. */
    private static final Duration JOBS_KEPT = Duration.ofDays(30);

    /** Longer than a slice takes. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final RoomLog log;
    private final JobRepository jobs;
    private final IdGenerator ids;
    private final TicketRepository tickets;
    private final InvitationRepository invitations;
    private final AttachmentSweep files;
    private final BotRepository bots;
    private final LiveConnections connections;
    private final EventRetention retention;
    private final CurrentSettings settings;
    private final RoomEventBroadcaster broadcaster;
    private final Clock clock;

    public TidyUpService(
            RoomLog log,
            JobRepository jobs,
            IdGenerator ids,
            TicketRepository tickets,
            InvitationRepository invitations,
            AttachmentSweep files,
            BotRepository bots,
            LiveConnections connections,
            EventRetention retention,
            CurrentSettings settings,
            RoomEventBroadcaster broadcaster,
            Clock clock) {
        this.log = log;
        this.jobs = jobs;
        this.ids = ids;
        this.tickets = tickets;
        this.invitations = invitations;
        this.files = files;
        this.bots = bots;
        this.connections = connections;
        this.retention = retention;
        this.settings = settings;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    @Override
    public int tidyUp() {
        Instant now = clock.now();
        tickets.removeExpired(now);
        invitations.removeExpired(now);
        bots.endExpired(now).forEach(connections::closeSession);
        files.sweep(now);
        jobs.removeFinished(now.minus(JOBS_KEPT));
        expireMessages(now);
        return trimLogs(now);
    }

    private void expireMessages(Instant now) {
        Optional<MessageRetention> messages = settings.now().retention();
        Optional<Job> run = Optional.empty();
        boolean more = true;
        for (int i = 0; i < MAX_SLICES && more; i++) {
            RoomLog.Expiry slice = log.expire(messages, now);
            slice.events().forEach(broadcaster::broadcast);
            more = slice.places() > 0;
            if (more) {
                run = Optional.of(noted(run, slice.messages()));
            }
        }
        Instant end = clock.now();
        boolean whole = !more;
        run.ifPresent(job -> jobs.save(whole ? job.finished(0, end) : job, Duration.ZERO));
    }

    /** A run is one job, also where it was begun by a server that is gone; one that takes nothing is none. */
    private Job noted(Optional<Job> run, long gone) {
        Instant now = clock.now();
        Job job =
                run.or(() -> jobs.claim(Set.of(JobKind.RETENTION), now, LEASE)).orElseGet(() -> begun(now));
        Job further = job.advanced(gone, Optional.empty(), now);
        jobs.save(further, LEASE);
        return further;
    }

    private Job begun(Instant now) {
        Job job = Job.queued(new JobId(ids.next()), JobKind.RETENTION, Optional.empty(), now)
                .running(now);
        jobs.add(job);
        return job;
    }

    private int trimLogs(Instant now) {
        int all = 0;
        for (int i = 0; i < MAX_SLICES; i++) {
            int slice = log.trim(retention, now);
            if (slice == 0) {
                break;
            }
            all += slice;
        }
        return all;
    }
}
