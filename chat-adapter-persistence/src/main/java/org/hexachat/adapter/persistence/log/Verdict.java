package org.hexachat.adapter.persistence.log;

import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** What a commit made of a request. */
sealed interface Verdict {

    /** It is in the log once the transaction ends. */
    record Accepted(AppendOutcome outcome) implements Verdict {}

    /** It cannot be, and nothing of it happened. */
    record Refused(ChatException why) implements Verdict {

        Refused(ErrorCode code) {
            this(new ChatException(code));
        }
    }

    /** Somebody else holds the room, or the account, at the moment; nothing of it happened yet. */
    record Postponed() implements Verdict {}
}
