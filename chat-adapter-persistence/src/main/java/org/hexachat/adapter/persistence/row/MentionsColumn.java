package org.hexachat.adapter.persistence.row;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexachat.domain.message.Mentions;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a message means, as an array of PostgreSQL in its text form: users by their identifiers, and everybody by the room's. So
 * that one comparison finds what means a member, and an array can stand in a column of an array.
 */
public final class MentionsColumn {

    private MentionsColumn() {}

    /** Null for nobody. */
    public static @Nullable String write(Mentions mentions, RoomId room) {
        if (mentions.isEmpty()) {
            return null;
        }
        Stream<UUID> users = mentions.users().stream().map(UserId::value);
        return Stream.concat(users, mentions.room() ? Stream.of(room.value()) : Stream.empty())
                .map(UUID::toString)
                .sorted()
                .collect(Collectors.joining(",", "{", "}"));
    }

    public static Mentions read(@Nullable String column, UUID room) {
        if (column == null) {
            return Mentions.NONE;
        }
        Set<UUID> meant = Arrays.stream(column.substring(1, column.length() - 1).split(","))
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        boolean everybody = meant.remove(room);
        return new Mentions(meant.stream().map(UserId::new).collect(Collectors.toSet()), everybody);
    }
}
