package org.hexachat.adapter.rest.v1.message;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.message.wire.FormerTextList;
import org.hexachat.adapter.rest.v1.message.wire.FormerTextView;
import org.hexachat.adapter.rest.v1.view.UserRefs;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.ListFormerTextsUseCase;
import org.hexachat.domain.message.FormerText;
import org.hexachat.domain.room.Sequence;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an edited message said before. */
@RestController
@RequestMapping(path = "/api/v1/rooms/{room}/messages/{message}/edits", produces = MediaType.APPLICATION_JSON_VALUE)
final class FormerTextController {
    private final ListFormerTextsUseCase list;

    FormerTextController(ListFormerTextsUseCase list) {
        this.list = list;
    }

    @GetMapping
    FormerTextList list(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @PathVariable String message,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> after) {
        QueryFields fields = new QueryFields();
        int wanted = fields.limit(limit);
        Sequence from = fields.number("after", after, 0, HistoryPage.MAX_POSITION)
                .map(Sequence::new)
                .orElse(Sequence.START);
        fields.throwIfAnyIsWrong();
        Page<FormerTextView> page = Page.<FormerText>forwards(
                        list.list(new ListFormerTextsUseCase.Query(
                                caller,
                                ResourceId.ofRoom(room),
                                ResourceId.ofMessage(message),
                                from,
                                Page.toAsk(wanted))),
                        wanted,
                        former -> Long.toString(former.edit().value()))
                .map(former -> new FormerTextView(
                        former.edit().value(),
                        UserRefs.of(former.editor()),
                        former.editedAt(),
                        former.text().value()));
        return new FormerTextList(page.items(), page.next().orElse(null));
    }
}
