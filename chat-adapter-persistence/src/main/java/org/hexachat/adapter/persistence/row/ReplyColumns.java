package org.hexachat.adapter.persistence.row;

import java.util.Optional;
import java.util.UUID;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.Reply;
import org.jspecify.annotations.Nullable;

/** What a message answers, in two columns that are null together. */
public final class ReplyColumns {

    private ReplyColumns() {}

    public static Optional<Reply> read(@Nullable UUID to, @Nullable UUID thread) {
        return to == null || thread == null
                ? Optional.empty()
                : Optional.of(new Reply(new MessageId(to), new MessageId(thread)));
    }
}
