package org.hexachat.application.service.message;

import org.hexachat.application.port.in.message.RemoveReactionUseCase;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Emoji;

/** Removes a reaction. */
public final class RemoveReactionService implements RemoveReactionUseCase {

    private final ReactionChange change;

    public RemoveReactionService(ReactionChange change) {
        this.change = change;
    }

    @Override
    public RoomEvent remove(Command command) {
        Emoji emoji = new Emoji(command.emoji());
        return change.make(command.caller(), command.room(), new RoomChange.ReactionRemoved(command.message(), emoji));
    }
}
