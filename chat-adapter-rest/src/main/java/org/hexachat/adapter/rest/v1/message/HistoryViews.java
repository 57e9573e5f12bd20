package org.hexachat.adapter.rest.v1.message;

import org.hexachat.adapter.rest.v1.message.wire.HistoryMessageView;
import org.hexachat.adapter.rest.v1.message.wire.ReactionView;
import org.hexachat.adapter.rest.v1.message.wire.ThreadView;
import org.hexachat.adapter.rest.v1.view.MessageViews;
import org.hexachat.adapter.rest.v1.wire.MessageView;
import org.hexachat.domain.message.MessageDetails;

/** Shows messages with what hangs on them. */
final class HistoryViews {
    private HistoryViews() {}

    static HistoryMessageView of(MessageDetails details) {
        MessageView message = MessageViews.of(details.message(), details.withheld());
        return new HistoryMessageView(
                message.id(),
                message.seq(),
                message.author(),
                message.text(),
                message.mentions(),
                message.mentionsRoom(),
                message.replyTo(),
                message.threadId(),
                details.reactions().stream()
                        .map(reaction -> new ReactionView(reaction.emoji().value(), reaction.count(), reaction.own()))
                        .toList(),
                details.thread()
                        .map(thread ->
                                new ThreadView(thread.replies(), thread.last().value(), thread.following()))
                        .orElse(null),
                message.at(),
                message.editedAt(),
                message.deleted(),
                message.withheld(),
                message.attachments());
    }
}
