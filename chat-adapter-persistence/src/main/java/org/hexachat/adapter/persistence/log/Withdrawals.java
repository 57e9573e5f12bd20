package org.hexachat.adapter.persistence.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomEvent;
import org.springframework.stereotype.Component;

/** Deletes what somebody said who is gone: all of it on its way at once, so that the lanes put it into few commits. */
@Component
final class Withdrawals {

    private final Appender appender;

    Withdrawals(Appender appender) {
        this.appender = appender;
    }

    List<RoomEvent> make(List<PendingEvent> deletions) {
        List<CompletableFuture<AppendOutcome>> answers = deletions.stream()
                .map(Request::posthumous)
                .map(appender::submit)
                .toList();
        List<RoomEvent> made = new ArrayList<>();
        for (CompletableFuture<AppendOutcome> answer : answers) {
            try {
                made.add(Appender.await(answer).event());
            } catch (ChatException refused) {
                if (refused.code() != ErrorCode.MESSAGE_NOT_FOUND && refused.code() != ErrorCode.ROOM_NOT_FOUND) {
                    throw refused;
                }
            }
        }
        return made;
    }
}
