package org.hexachat.domain.audit;

import java.util.Optional;
import org.hexachat.domain.user.Actor;

/**
 * A line of the audit log.
 *
 * @param number greater than those of the lines before
 * @param actor who did it, under the name of today
 * @param member to whom, under the name of today
 */
public record AuditEntry(long number, AuditedAct act, Actor actor, Optional<Actor> member) {}
