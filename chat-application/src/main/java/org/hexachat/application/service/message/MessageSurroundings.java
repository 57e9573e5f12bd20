package org.hexachat.application.service.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.application.port.out.ReactionRepository;
import org.hexachat.application.port.out.ThreadRepository;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageDetails;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.Reaction;
import org.hexachat.domain.message.ThreadSummary;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;

/** Looks up what hangs on the messages of a page, each kind of it at once. */
public final class MessageSurroundings {

    private final ReactionRepository reactions;
    private final ThreadRepository threads;
    private final BlockRepository blocks;

    public MessageSurroundings(ReactionRepository reactions, ThreadRepository threads, BlockRepository blocks) {
        this.reactions = reactions;
        this.threads = threads;
        this.blocks = blocks;
    }

    /** As the reader sees the page, who does not see what was said by whom they block. */
    List<MessageDetails> of(List<Message> page, RoomId room, UserId reader) {
        Set<UserId> authors =
                page.stream().map(message -> message.author().id()).collect(Collectors.toSet());
        Set<UserId> blocked = authors.isEmpty() ? Set.of() : blocks.blockedAmong(reader, authors);
        return of(page, room, reader, blocked);
    }

    /** All of the page, whomever the reader blocks. */
    public List<MessageDetails> whole(List<Message> page, RoomId room, UserId reader) {
        return of(page, room, reader, Set.of());
    }

    private List<MessageDetails> of(List<Message> page, RoomId room, UserId reader, Set<UserId> blocked) {
        Map<Sequence, List<Reaction>> answers =
                reactions.to(room, page.stream().map(Message::sequence).toList(), reader);
        Map<MessageId, ThreadSummary> began =
                threads.of(room, page.stream().map(Message::id).toList(), reader);
        return page.stream()
                .map(message -> new MessageDetails(
                        message,
                        answers.getOrDefault(message.sequence(), List.of()),
                        Optional.ofNullable(began.get(message.id())),
                        blocked.contains(message.author().id())))
                .toList();
    }
}
