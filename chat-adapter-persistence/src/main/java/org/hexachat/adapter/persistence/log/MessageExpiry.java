package org.hexachat.adapter.persistence.log;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.adapter.persistence.row.Keyset;
import org.hexachat.application.port.out.RoomLog.Expiry;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes messages away that are kept no longer. Each slice of a room is a transaction of its own, under the lock of the room; how far a room
 * has come is written with it, so that nothing is forgotten by a crash and two nodes do nothing twice.
 */
@Component
final class MessageExpiry {

    /** Few enough for a transaction that nobody notices. */
    static final int SLICE = 1_000;

    /** How many places of the log go in one slice: between two messages there can be many other events. */
    static final int PLACES = 5_000;

    private static final int ROOMS = 1_000;

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final MessageEraser eraser;
    private final Appender appender;

    MessageExpiry(JdbcClient jdbc, Transactions transactions, MessageEraser eraser, Appender appender) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.eraser = eraser;
        this.appender = appender;
    }

    /** Goes on until a slice is full or every room was seen once. */
    Expiry expire(Optional<MessageRetention> kept, Instant now) {
        List<RoomEvent> told = new ArrayList<>();
        long places = 0;
        long messages = 0;
        UUID edge = Keyset.FIRST;
        for (List<Candidate> page = after(edge, kept, now);
                !page.isEmpty() && places < PLACES;
                page = after(edge, kept, now)) {
            for (Candidate candidate : page) {
                if (candidate.due()) {
                    Expiry slice = transactions.inTransaction(() -> slice(candidate.room(), kept, now));
                    told.addAll(slice.events());
                    places += slice.places();
                    messages += slice.messages();
                }
            }
            edge = page.getLast().room();
        }
        return new Expiry(places, messages, told);
    }

    private List<Candidate> after(UUID edge, Optional<MessageRetention> kept, Instant now) {
        return jdbc.sql(kept.isPresent() ? ExpirySql.ALL_ROOMS : ExpirySql.ROOMS_THAT_SAY)
                .param("today", ColumnMapper.column(now.truncatedTo(ChronoUnit.DAYS)))
                .param("serverDays", kept.map(MessageRetention::days).orElse(null))
                .param("after", edge)
                .param("limit", ROOMS)
                .query((row, number) -> new Candidate(row.getObject(1, UUID.class), row.getBoolean(2)))
                .list();
    }

    private Expiry slice(UUID room, Optional<MessageRetention> kept, Instant now) {
        return held(room, kept).map(held -> slice(held, now)).orElse(new Expiry(0, 0, List.of()));
    }

    /** The room with its locks; empty where somebody else has them. */
    private Optional<Held> held(UUID room, Optional<MessageRetention> kept) {
        Optional<Held> locked = jdbc.sql(ExpirySql.LOCK_ROOM)
                .param("room", room)
                .query((row, number) -> new Held(
                        room,
                        row.getLong(1),
                        MessageRetention.shorter(
                                Optional.ofNullable(row.getObject(2, Integer.class))
                                        .map(MessageRetention::new),
                                kept)))
                .optional();
        return locked.filter(_ -> jdbc.sql(ExpirySql.LOCK_INDEX)
                .param("room", room)
                .query(Boolean.class)
                .single());
    }

    private Expiry slice(Held held, Instant now) {
        Done done = jdbc.sql(ExpirySql.DONE)
                .param("room", held.room())
                .query((row, number) -> new Done(row.getLong(1), row.getLong(2)))
                .optional()
                .orElse(new Done(0, 0));
        Instant end = held.kept().map(kept -> kept.end(now)).orElse(Instant.MIN);
        List<Old> oldest = oldest(held.room(), done.upTo());
        List<Old> expired =
                oldest.stream().takeWhile(old -> old.postedAt().isBefore(end)).toList();
        long wanted = expired.isEmpty() ? done.upTo() : expired.getLast().seq();
        long last = Math.min(wanted, Math.max(held.trimmed(), done.upTo()) + PLACES);
        boolean whole = last == wanted && (expired.size() < oldest.size() || oldest.size() < SLICE);
        long gone = done.messages() + eraser.erase(held.room(), done.upTo() + 1, last, held.trimmed());
        boolean tells = whole && gone > 0;
        if (last > done.upTo() || tells) {
            jdbc.sql(ExpirySql.EXPIRED)
                    .param("room", held.room())
                    .param("last", last)
                    .param("count", tells ? 0 : gone)
                    .update();
        }
        return new Expiry(
                last - done.upTo() + (tells ? 1 : 0),
                gone - done.messages(),
                tells ? List.of(tell(held.room(), new Sequence(last), gone, now)) : List.of());
    }

    private List<Old> oldest(UUID room, long position) {
        return jdbc.sql(ExpirySql.OLDEST)
                .param("room", room)
                .param("position", position)
                .param("limit", SLICE)
                .query((row, number) -> new Old(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    private RoomEvent tell(UUID room, Sequence upTo, long messages, Instant now) {
        RoomChange change = new RoomChange.MessagesExpired(upTo, messages);
        return appender.append(Request.of(new PendingEvent(new RoomId(room), Actor.SERVER, now, change)))
                .event();
    }

    private record Candidate(UUID room, boolean due) {}

    /**
     * A room whose lock this has.
     *
     * @param trimmed the last sequence that is no longer in its log
     */
    private record Held(UUID room, long trimmed, Optional<MessageRetention> kept) {}

    /**
     * What was done before.
     *
     * @param messages how many went of which nobody was told
     */
    private record Done(long upTo, long messages) {}

    private record Old(long seq, Instant postedAt) {}
}
