package org.hexachat.application.service.administration;

import java.time.Duration;
import java.util.Optional;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.audit.AuditedAct;

/** Writes down that somebody who runs the server reads what others said. */
public final class AuditedReading {

    /** So long a line tells of all that is read further on. */
    static final Duration TOLD = Duration.ofHours(1);

    private final AuditLog audit;

    public AuditedReading(AuditLog audit) {
        this.audit = audit;
    }

    /** A look begins. */
    void begins(AuditedAct act) {
        audit.record(act);
    }

    /** A look goes on. Where no line tells that it began, as for who made up where a page begins, this is one. */
    void goesOn(AuditedAct act) {
        if (!isTold(act)) {
            audit.record(act);
        }
    }

    private boolean isTold(AuditedAct act) {
        return audit
                .entries(new AuditQuery(
                        act.room(),
                        Optional.of(act.actor()),
                        Optional.empty(),
                        Optional.of(act.action()),
                        Optional.empty(),
                        1))
                .stream()
                .anyMatch(line -> line.act().at().plus(TOLD).isAfter(act.at()));
    }
}
