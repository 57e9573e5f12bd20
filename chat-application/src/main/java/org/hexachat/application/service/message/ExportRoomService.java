package org.hexachat.application.service.message;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexachat.application.port.in.message.ExportRoomUseCase;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.service.page.Pages;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageDetails;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.room.Member;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/** Reads a room page by page, each when the one before was taken. Rationed, since each is told of for ever. */
public final class ExportRoomService implements ExportRoomUseCase {

    private static final int PAGE = 200;

    private final RoomAuthorization rooms;
    private final MembershipRepository memberships;
    private final MessageRepository messages;
    private final MessageSurroundings surroundings;
    private final RoomLog log;
    private final ExportedFiles files;
    private final RoomExports exports;
    private final RateLimits limits;

    public ExportRoomService(
            RoomAuthorization rooms,
            MembershipRepository memberships,
            MessageRepository messages,
            MessageSurroundings surroundings,
            RoomLog log,
            ExportedFiles files,
            RoomExports exports,
            RateLimits limits) {
        this.rooms = rooms;
        this.memberships = memberships;
        this.messages = messages;
        this.surroundings = surroundings;
        this.log = log;
        this.files = files;
        this.exports = exports;
        this.limits = limits;
    }

    @Override
    public Stream<Line> export(Query query) {
        Room room = rooms.demandOwnerOrAdministrator(query.room(), query.caller());
        limits.spend(Limit.ROOM_EXPORT, new LimitSubject.OfUser(query.caller().id()));
        Map<RoomId, Sequence> positions = log.positionsOf(List.of(room.id()));
        Sequence position = positions.getOrDefault(room.id(), Sequence.START);
        Stream<Line> whole = Stream.of(
                        Stream.<Line>of(new Line.OfRoom(room, position)),
                        members(room.id()),
                        messages(room.id(), query),
                        Stream.<Line>of(new Line.End()))
                .flatMap(lines -> lines);
        return exports.follow(room, query.caller().actor(), position, whole);
    }

    private Stream<Line> members(RoomId room) {
        return new Pages<>(
                        after -> memberships.membersOf(room, after, PAGE),
                        (Member it) -> it.user().id())
                .all()
                .map(Line.OfMember::new);
    }

    private Stream<Line> messages(RoomId room, Query query) {
        return new Pages<>(after -> page(room, after.orElse(Sequence.START)), Message::sequence)
                .stream()
                        .flatMap(page ->
                                surroundings.whole(page, room, query.caller().id()).stream())
                        .flatMap(message -> lines(message, query.withFiles()));
    }

    private Stream<Line> lines(MessageDetails message, boolean withFiles) {
        Stream<Line> itself = Stream.of(new Line.OfMessage(message));
        return withFiles ? Stream.concat(itself, files.of(message.message())) : itself;
    }

    private List<Message> page(RoomId room, Sequence after) {
        return messages.page(room, new MessagePage(after, MessagePage.Direction.AFTER, PAGE));
    }
}
