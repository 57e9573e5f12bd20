package org.hexachat.application.service.message;

import org.hexachat.application.port.in.message.AddReactionUseCase;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Emoji;

/** Adds a reaction. */
public final class AddReactionService implements AddReactionUseCase {

    private final ReactionChange change;

    public AddReactionService(ReactionChange change) {
        this.change = change;
    }

    @Override
    public RoomEvent add(Command command) {
        Emoji emoji = new Emoji(command.emoji());
        return change.make(command.caller(), command.room(), new RoomChange.ReactionAdded(command.message(), emoji));
    }
}
