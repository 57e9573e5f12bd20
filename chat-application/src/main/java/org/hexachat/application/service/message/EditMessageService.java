package org.hexachat.application.service.message;

import java.util.Optional;
import org.hexachat.application.port.in.message.EditMessageUseCase;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageText;

/** Edits a message. */
public final class EditMessageService implements EditMessageUseCase {

    private final MessageChange change;

    public EditMessageService(MessageChange change) {
        this.change = change;
    }

    @Override
    public RoomEvent edit(Command command) {
        MessageText text = new MessageText(command.text());
        return change.make(
                command.caller(),
                command.room(),
                new RoomChange.MessageEdited(command.message(), text),
                Optional.empty());
    }
}
