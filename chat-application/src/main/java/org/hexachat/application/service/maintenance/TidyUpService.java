package org.hexachat.application.service.maintenance;

import java.time.Instant;
import org.hexachat.application.port.in.maintenance.TidyUpUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.InvitationRepository;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.TicketRepository;
import org.hexachat.domain.log.EventRetention;

/** Trims slice by slice, so that whoever writes meanwhile waits for one slice at most. */
public final class TidyUpService implements TidyUpUseCase {

    private final RoomLog log;
    private final TicketRepository tickets;
    private final InvitationRepository invitations;
    private final EventRetention retention;
    private final Clock clock;

    public TidyUpService(
            RoomLog log,
            TicketRepository tickets,
            InvitationRepository invitations,
            EventRetention retention,
            Clock clock) {
        this.log = log;
        this.tickets = tickets;
        this.invitations = invitations;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public int tidyUp() {
        Instant now = clock.now();
        tickets.removeExpired(now);
        invitations.removeExpired(now);
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
