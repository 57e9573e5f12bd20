package org.hexachat.application.port.in.room;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.Room;

/** Look through the rooms. */
public interface ListRoomsUseCase {

    /**
     * The rooms that are asked for, as far as they are listed or the caller is a member, in the order of their canonical names.
     *
     * @throws ChatException {@code input.characters} for a name with characters that no text can have
     */
    List<Room> list(Query query);

    /**
     * Which rooms.
     *
     * @param nameContains a piece of the name, in any case of letters
     * @param mine whether only rooms that the caller is a member of are meant
     * @param after the canonical name after which the page begins
     * @param limit 1 to {@link org.hexachat.domain.room.RoomQuery#MAX_LIMIT}
     */
    record Query(Caller caller, Optional<String> nameContains, boolean mine, Optional<String> after, int limit) {}
}
