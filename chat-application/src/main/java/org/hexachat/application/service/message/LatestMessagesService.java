package org.hexachat.application.service.message;

import org.hexachat.application.port.in.message.LatestMessagesUseCase;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomHistory;

/** Checks the right to read at the moment of reading. */
public final class LatestMessagesService implements LatestMessagesUseCase {

    private final SessionRepository sessions;
    private final MembershipRepository memberships;
    private final MessageRepository messages;

    public LatestMessagesService(
            SessionRepository sessions, MembershipRepository memberships, MessageRepository messages) {
        this.sessions = sessions;
        this.memberships = memberships;
        this.messages = messages;
    }

    @Override
    public RoomHistory latest(Query query) {
        if (!sessions.isOpen(query.caller().session())) {
            throw new ChatException(ErrorCode.TOKEN_INVALID);
        }
        RoomHistory history = messages.latest(query.room(), query.limit())
                .orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_FOUND));
        if (memberships.find(query.room(), query.caller().id()).isEmpty()) {
            throw new ChatException(ErrorCode.ROOM_NOT_MEMBER);
        }
        return history;
    }
}
