package org.hexachat.application.port.in.block;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.user.UserId;

/** Hear from somebody again. */
public interface UnblockUserUseCase {

    /** Lifts a block; harmless where there is none. What was withheld is in the history again. */
    void unblock(Command command);

    /** Whom. */
    record Command(Caller caller, UserId user) {}
}
