package org.hexachat.adapter.rest.v1.view;

import org.hexachat.adapter.rest.v1.wire.MessageView;
import org.hexachat.domain.message.Mentions;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.user.UserId;

/** Shows messages. */
public final class MessageViews {
    private MessageViews() {}

    public static MessageView of(Message message) {
        return of(message, false);
    }

    /** As {@link #of(Message)}, without what it says where that is withheld from the reader. */
    public static MessageView of(Message message, boolean withheld) {
        Mentions mentions = withheld ? Mentions.NONE : message.mentions();
        return new MessageView(
                message.id().value(),
                message.sequence().value(),
                UserRefs.of(message.author()),
                withheld ? null : message.text().map(MessageText::value).orElse(null),
                mentions.users().stream().map(UserId::value).sorted().toList(),
                mentions.room(),
                message.reply().map(reply -> reply.to().value()).orElse(null),
                message.reply().map(reply -> reply.thread().value()).orElse(null),
                message.postedAt(),
                message.editedAt().orElse(null),
                message.isDeleted(),
                withheld,
                withheld ? null : AttachmentViews.of(message.attachments()));
    }
}
