package org.hexachat.application.service.room;

import java.util.Optional;
import org.hexachat.application.port.in.room.ShowRetentionUseCase;
import org.hexachat.domain.room.MessageRetention;

/** Puts what a room says beside what the server says. */
public final class ShowRetentionService implements ShowRetentionUseCase {

    private final RoomAuthorization rooms;
    private final Optional<MessageRetention> server;

    /**
     * Answers for a server.
     *
     * @param server for how long it keeps messages at most; empty for ever
     */
    public ShowRetentionService(RoomAuthorization rooms, Optional<MessageRetention> server) {
        this.rooms = rooms;
        this.server = server;
    }

    @Override
    public Kept show(Query query) {
        return new Kept(
                rooms.demandMemberOrModerator(query.room(), query.caller()).retention(), server);
    }
}
