package org.hexachat.testkit.fake;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexachat.application.port.out.ReactionRepository;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.Reaction;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.fake.StoredMessage.Reacted;

/** Reactions in memory. */
final class InMemoryReactionRepository implements ReactionRepository {
    private static final Comparator<UserId> BY_ID =
            Comparator.comparing(user -> user.value().toString());

    private final Memory memory;

    InMemoryReactionRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Map<Sequence, List<Reaction>> to(RoomId room, Collection<Sequence> messages, UserId reader) {
        return memory.read(tables -> messagesOf(room, tables)
                .filter(stored -> messages.contains(stored.message().sequence()))
                .filter(stored -> !stored.reactions().isEmpty())
                .collect(Collectors.toMap(stored -> stored.message().sequence(), stored -> reactions(stored, reader))));
    }

    @Override
    public List<Actor> who(RoomId room, Sequence message, Emoji emoji, Optional<UserId> after, int limit) {
        return memory.read(tables -> messagesOf(room, tables)
                .filter(stored -> stored.message().sequence().equals(message))
                .flatMap(stored -> stored.reactions().stream())
                .filter(reacted -> reacted.emoji().equals(emoji))
                .map(Reacted::user)
                .filter(user ->
                        after.filter(edge -> BY_ID.compare(user, edge) <= 0).isEmpty())
                .sorted(BY_ID)
                .limit(limit)
                .map(tables::signed)
                .toList());
    }

    private static Stream<StoredMessage> messagesOf(RoomId room, Tables tables) {
        return Optional.ofNullable(tables.rooms().get(room)).stream()
                .flatMap(stored -> stored.messages().values().stream());
    }

    private static List<Reaction> reactions(StoredMessage stored, UserId reader) {
        return stored.reactions().stream()
                .map(Reacted::emoji)
                .distinct()
                .map(emoji ->
                        new Reaction(emoji, stored.tallies().of(emoji), stored.hasReaction(new Reacted(reader, emoji))))
                .toList();
    }
}
