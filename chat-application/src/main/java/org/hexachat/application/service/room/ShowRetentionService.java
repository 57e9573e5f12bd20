package org.hexachat.application.service.room;

import org.hexachat.application.port.in.room.ShowRetentionUseCase;
import org.hexachat.application.service.settings.CurrentSettings;

/** Puts what a room says beside what the server says. */
public final class ShowRetentionService implements ShowRetentionUseCase {

    private final RoomAuthorization rooms;
    private final CurrentSettings settings;

    public ShowRetentionService(RoomAuthorization rooms, CurrentSettings settings) {
        this.rooms = rooms;
        this.settings = settings;
    }

    @Override
    public Kept show(Query query) {
        return new Kept(
                rooms.demandMemberOrModerator(query.room(), query.caller()).retention(),
                settings.now().retention());
    }
}
