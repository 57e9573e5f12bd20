package org.hexachat.application.service.message;

import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.AuthoredMessageRepository;
import org.hexachat.application.service.page.Pages;
import org.hexachat.domain.message.AuthoredPage;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;

/** Goes through everything that somebody said, page by page, each when the one before was taken. */
public final class AuthoredMessages {

    private static final int PAGE = 200;

    private final AuthoredMessageRepository messages;

    public AuthoredMessages(AuthoredMessageRepository messages) {
        this.messages = messages;
    }

    /** All of it, room by room, oldest first. */
    public Stream<Message> of(UserId author) {
        return new Pages<>(after -> messages.roomsOf(author, after, PAGE), (RoomId room) -> room)
                .all()
                .flatMap(room -> in(room, author));
    }

    /** About how many there are. */
    public long count(UserId author) {
        return messages.count(author);
    }

    private Stream<Message> in(RoomId room, UserId author) {
        return Stream.iterate(
                        Optional.of(messages.page(author, room, Sequence.START, PAGE)),
                        Optional::isPresent,
                        page -> page.flatMap(AuthoredPage::next).map(next -> messages.page(author, room, next, PAGE)))
                .flatMap(page -> page.orElseThrow().messages().stream());
    }
}
