package org.hexachat.adapter.rest.v1.message;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.message.wire.HistoryMessageView;
import org.hexachat.adapter.rest.v1.message.wire.MessageList;
import org.hexachat.domain.message.MessageDetails;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.message.MessagePage.Direction;
import org.hexachat.domain.room.Sequence;

/** A page of messages that is read from either end, as it stands in the query of a request. */
record HistoryPage(Optional<String> limit, Optional<String> before, Optional<String> after) {

    /** The greatest number that every reader of JSON takes for what it is. */
    static final long MAX_POSITION = (1L << 53) - 1;

    /**
     * Reads the query, and answers with what is read there.
     *
     * @throws org.hexachat.domain.error.ChatException {@code input.invalid}
     */
    MessageList read(Function<MessagePage, List<MessageDetails>> reader) {
        QueryFields fields = new QueryFields();
        int wanted = fields.limit(limit);
        MessagePage page = page(fields, wanted);
        List<MessageDetails> found = reader.apply(page);
        return shown(
                page.direction() == Direction.AFTER
                        ? Page.forwards(found, wanted, HistoryPage::positionOf)
                        : Page.backwards(found, wanted, HistoryPage::positionOf));
    }

    static MessageList shown(Page<MessageDetails> page) {
        Page<HistoryMessageView> shown = page.map(HistoryViews::of);
        return new MessageList(shown.items(), shown.next().orElse(null));
    }

    private MessagePage page(QueryFields fields, int wanted) {
        Optional<Sequence> until = position(fields, "before", before);
        Optional<Sequence> from = position(fields, "after", after);
        fields.exclusive("after", after, "before", before);
        fields.throwIfAnyIsWrong();
        return from.map(edge -> new MessagePage(edge, Direction.AFTER, Page.toAsk(wanted)))
                .or(() -> until.map(edge -> new MessagePage(edge, Direction.BEFORE, Page.toAsk(wanted))))
                .orElseGet(() -> MessagePage.newest(Page.toAsk(wanted)));
    }

    private static Optional<Sequence> position(QueryFields fields, String field, Optional<String> text) {
        return fields.number(field, text, 0, MAX_POSITION).map(Sequence::new);
    }

    static String positionOf(MessageDetails details) {
        return Long.toString(details.message().sequence().value());
    }
}
