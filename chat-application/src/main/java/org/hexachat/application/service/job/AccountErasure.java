package org.hexachat.application.service.job;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.AuthoredMessageRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobKind;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.message.AuthoredPage;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;

/**
 * Deletes what somebody said whose account is gone, a page at a time, each message as if they had done it: members who were away learn of it as
 * of any deletion. Counts what it has looked at, deleted before or not.
 */
public final class AccountErasure implements JobWork {

    /** Few enough for a part of a second, and many enough that a commit is worth it. */
    private static final int PAGE = 100;

    private final AuthoredMessageRepository messages;
    private final RoomLog log;
    private final RoomEventBroadcaster broadcaster;
    private final Clock clock;

    public AccountErasure(
            AuthoredMessageRepository messages, RoomLog log, RoomEventBroadcaster broadcaster, Clock clock) {
        this.messages = messages;
        this.log = log;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return JobKind.ACCOUNT_ERASURE;
    }

    @Override
    public Job part(Job job) {
        UserId author = job.user().orElseThrow();
        Job counted = job.total().isPresent() ? job : job.of(messages.count(author));
        Optional<Place> place = job.place().map(Place::read).or(() -> roomAfter(Optional.empty(), author));
        if (place.isEmpty()) {
            return counted.finished(0, clock.now());
        }
        AuthoredPage page = messages.page(
                author, place.orElseThrow().room(), place.orElseThrow().after(), PAGE);
        erase(page.messages(), author);
        Optional<Place> next =
                page.next().map(place.orElseThrow()::at).or(() -> roomAfter(place.map(Place::room), author));
        return counted.worked(page.messages().size(), next.map(Place::write), clock.now());
    }

    private Optional<Place> roomAfter(Optional<RoomId> room, UserId author) {
        return messages.roomsOf(author, room, 1).stream()
                .map(next -> new Place(next, Sequence.START))
                .findFirst();
    }

    private void erase(List<Message> page, UserId author) {
        List<PendingEvent> deletions = page.stream()
                .filter(message -> !message.isDeleted())
                .map(message -> new PendingEvent(
                        message.room(),
                        Actor.unnamed(author),
                        clock.now(),
                        new RoomChange.MessageDeleted(message.id())))
                .toList();
        log.withdraw(deletions).forEach(broadcaster::broadcast);
    }
}
