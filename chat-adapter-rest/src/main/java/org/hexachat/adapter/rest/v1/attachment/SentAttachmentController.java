package org.hexachat.adapter.rest.v1.attachment;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.attachment.wire.SentAttachmentPage;
import org.hexachat.adapter.rest.v1.attachment.wire.SentAttachmentView;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.view.AttachmentViews;
import org.hexachat.adapter.rest.v1.view.UserRefs;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.ListSentAttachmentsUseCase;
import org.hexachat.domain.storage.SentAttachment;
import org.hexachat.domain.storage.SentAttachmentOrder;
import org.hexachat.domain.storage.SentAttachmentQuery;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The files of all rooms, for those who run the server. */
@RestController
@RequestMapping(path = "/api/v1/admin/attachments", produces = MediaType.APPLICATION_JSON_VALUE)
final class SentAttachmentController {
    private final ListSentAttachmentsUseCase list;

    SentAttachmentController(ListSentAttachmentsUseCase list) {
        this.list = list;
    }

    @GetMapping
    SentAttachmentPage list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Optional<String> sort,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> after) {
        QueryFields fields = new QueryFields();
        SentAttachmentOrder order =
                fields.choice("sort", sort, SentAttachmentOrder.values()).orElse(SentAttachmentOrder.CREATED);
        int wanted = fields.limit(limit);
        Optional<SentAttachment.Place> edge = fields.place("after", after, SentAttachmentPlaces::read);
        fields.throwIfAnyIsWrong();
        var query = new SentAttachmentQuery(order, edge, Page.toAsk(wanted));
        Page<SentAttachmentView> page = Page.forwards(
                        list.list(new ListSentAttachmentsUseCase.Query(caller, query)),
                        wanted,
                        sent -> SentAttachmentPlaces.write(sent.place()))
                .map(SentAttachmentController::shown);
        return new SentAttachmentPage(page.items(), page.next().orElse(null));
    }

    private static SentAttachmentView shown(SentAttachment sent) {
        return new SentAttachmentView(
                AttachmentViews.of(sent.attachment()),
                UserRefs.of(sent.uploader()),
                sent.room().value(),
                sent.roomName().value(),
                sent.message().value(),
                sent.sequence().value(),
                sent.at());
    }
}
