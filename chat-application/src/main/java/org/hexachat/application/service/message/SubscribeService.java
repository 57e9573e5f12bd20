package org.hexachat.application.service.message;

import org.hexachat.application.port.in.message.SubscribeUseCase;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.Epoch;
import org.hexachat.domain.log.LogExtent;

/** Checks the right to read, and whether what was missed can still be told. */
public final class SubscribeService implements SubscribeUseCase {

    private final SessionRepository sessions;
    private final MembershipRepository memberships;
    private final RoomLog log;

    public SubscribeService(SessionRepository sessions, MembershipRepository memberships, RoomLog log) {
        this.sessions = sessions;
        this.memberships = memberships;
        this.log = log;
    }

    @Override
    public Start subscribe(Query query) {
        if (!sessions.isOpen(query.caller().session())) {
            throw new ChatException(ErrorCode.TOKEN_INVALID);
        }
        LogExtent extent = log.extentOf(query.room()).orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_FOUND));
        if (memberships.find(query.room(), query.caller().id()).isEmpty()) {
            throw new ChatException(ErrorCode.ROOM_NOT_MEMBER);
        }
        Epoch epoch = log.epoch();
        return query.position()
                .map(position -> resume(position, extent, epoch))
                .orElseGet(() -> new Start.FromNow(extent.last(), epoch));
    }

    private static Start resume(Position position, LogExtent extent, Epoch epoch) {
        return position.epoch().equals(epoch.value()) && extent.reachesBackTo(position.since())
                ? new Start.Resume(position.since(), extent.last(), epoch)
                : new Start.Reset(extent.last(), epoch);
    }
}
