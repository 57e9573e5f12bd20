package org.hexachat.adapter.rest.v1.message;

import java.util.List;
import java.util.Optional;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.message.wire.MessageList;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.ReadAnyRoomUseCase;
import org.hexachat.application.port.in.administration.ReadAnyRoomUseCase.Part;
import org.hexachat.domain.message.MessageDetails;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of any room, for those who run the server. */
@RestController
@RequestMapping(path = "/api/v1/admin/rooms/{room}/messages", produces = MediaType.APPLICATION_JSON_VALUE)
final class AnyRoomController {
    private final ReadAnyRoomUseCase read;

    AnyRoomController(ReadAnyRoomUseCase read) {
        this.read = read;
    }

    @GetMapping
    MessageList read(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> before,
            @RequestParam Optional<String> after,
            @RequestParam Optional<String> around) {
        RoomId id = ResourceId.ofRoom(room);
        if (around.isPresent()) {
            return around(caller, id, around, new HistoryPage(limit, before, after));
        }
        boolean begins = before.isEmpty() && after.isEmpty();
        return new HistoryPage(limit, before, after)
                .read(page -> read.read(new ReadAnyRoomUseCase.Query(
                        caller, id, begins ? new Part.Newest(page.limit()) : new Part.Further(page))));
    }

    /** Half of the page stands before the place, if there is so much. */
    private MessageList around(Caller caller, RoomId room, Optional<String> around, HistoryPage page) {
        QueryFields fields = new QueryFields();
        int wanted = fields.limit(page.limit());
        Optional<Sequence> place =
                fields.number("around", around, 1, HistoryPage.MAX_POSITION).map(Sequence::new);
        fields.exclusive("around", around, "before", page.before());
        fields.exclusive("around", around, "after", page.after());
        fields.throwIfAnyIsWrong();
        int older = wanted / 2;
        List<MessageDetails> found = read.read(new ReadAnyRoomUseCase.Query(
                caller, room, new Part.Around(place.orElseThrow(), Page.toAsk(older), wanted - older)));
        long newer = found.stream()
                .filter(details -> details.message().sequence().compareTo(place.orElseThrow()) >= 0)
                .count();
        return HistoryPage.shown(Page.backwards(found, older + Math.toIntExact(newer), HistoryPage::positionOf));
    }
}
