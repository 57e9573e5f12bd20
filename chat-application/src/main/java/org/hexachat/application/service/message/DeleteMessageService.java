package org.hexachat.application.service.message;

import org.hexachat.application.port.in.message.DeleteMessageUseCase;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;

/** Deletes a message. */
public final class DeleteMessageService implements DeleteMessageUseCase {

    private final MessageChange change;

    public DeleteMessageService(MessageChange change) {
        this.change = change;
    }

    @Override
    public RoomEvent delete(Command command) {
        return change.make(
                command.caller(),
                command.room(),
                new RoomChange.MessageDeleted(command.message()),
                Reason.typed(command.reason()));
    }
}
