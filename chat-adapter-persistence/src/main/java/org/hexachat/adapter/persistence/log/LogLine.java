package org.hexachat.adapter.persistence.log;

import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** What the log file says of an append: identifiers and lengths, never what was said. */
record LogLine(String outcome, RoomEvent event) {

    private static final Logger LOGGER = LoggerFactory.getLogger(JdbcRoomLog.class);

    /** Nothing is made where nobody reads it: this stands in the way of every message. */
    static void write(AppendOutcome outcome) {
        if (LOGGER.isDebugEnabled()) {
            new LogLine(outcome instanceof AppendOutcome.Appended ? "stored" : "repeated", outcome.event()).write();
        }
    }

    private void write() {
        withText(LOGGER.atDebug())
                .addKeyValue("room", event.room().value())
                .addKeyValue("seq", event.sequence().value())
                .addKeyValue("actor", event.actor().id().value())
                .addKeyValue("kind", EventKind.of(event.change()).storedName())
                .log("[DB] {}", outcome);
    }

    private LoggingEventBuilder withText(LoggingEventBuilder line) {
        return event.change() instanceof MessagePosted posted
                ? line.addKeyValue("message", posted.id().value())
                        .addKeyValue("length", posted.text().length())
                : line;
    }
}
