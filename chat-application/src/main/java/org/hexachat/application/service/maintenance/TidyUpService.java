package org.hexachat.application.service.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hexachat.application.port.in.maintenance.TidyUpUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.InvitationRepository;
import org.hexachat.application.port.out.JobRepository;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.TicketRepository;
import org.hexachat.domain.log.EventRetention;
import org.hexachat.domain.room.MessageRetention;

/** Trims slice by slice, so that whoever writes meanwhile waits for one slice at most. */
public final class TidyUpService implements TidyUpUseCase {

    /** For how long somebody can still see what was done. */
    private static final Duration JOBS_KEPT = Duration.ofDays(30);

    private final RoomLog log;
    private final JobRepository jobs;
    private final TicketRepository tickets;
    private final InvitationRepository invitations;
    private final EventRetention retention;
    private final Optional<MessageRetention> messages;
    private final RoomEventBroadcaster broadcaster;
    private final Clock clock;

    /**
     * Tidies up a server.
     *
     * @param messages for how long it keeps messages at most; empty for ever
     */
    public TidyUpService(
            RoomLog log,
            JobRepository jobs,
            TicketRepository tickets,
            InvitationRepository invitations,
            EventRetention retention,
            Optional<MessageRetention> messages,
            RoomEventBroadcaster broadcaster,
            Clock clock) {
        this.log = log;
        this.jobs = jobs;
        this.tickets = tickets;
        this.invitations = invitations;
        this.retention = retention;
        this.messages = messages;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    @Override
    public int tidyUp() {
        Instant now = clock.now();
        tickets.removeExpired(now);
        invitations.removeExpired(now);
        jobs.removeFinished(now.minus(JOBS_KEPT));
        expireMessages(now);
        return trimLogs(now);
    }

    private void expireMessages(Instant now) {
        for (int i = 0; i < MAX_SLICES; i++) {
            RoomLog.Expiry slice = log.expire(messages, now);
            slice.events().forEach(broadcaster::broadcast);
            if (slice.places() == 0) {
                break;
            }
        }
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
