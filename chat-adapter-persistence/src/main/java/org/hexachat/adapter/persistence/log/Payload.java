package org.hexachat.adapter.persistence.log;

import java.util.UUID;
import org.hexachat.adapter.persistence.row.MentionsColumn;
import org.hexachat.adapter.persistence.row.RoleColumn;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.jspecify.annotations.Nullable;

/**
 * What the log keeps of a change beside its kind. Each is null where a kind has none. A posted message has nothing here: it
 * stands in {@code message}, at the same sequence.
 *
 * @param text an edited message's new one
 * @param mentions whom an edited message means now
 * @param member to whom it was done
 * @param name a room's new one
 * @param role what a member is from now on
 */
record Payload(
        @Nullable UUID message,
        @Nullable String text,
        @Nullable String mentions,
        @Nullable UUID member,
        @Nullable String name,
        @Nullable String role,
        @Nullable Boolean passwordRequired) {

    private static final Payload NOTHING = new Payload(null, null, null, null, null, null, null);

    static Payload of(RoomEvent event) {
        return switch (event.change()) {
            case RoomChange.MessageEdited(var id, var text, var mentions) ->
                new Payload(
                        id.value(), text.value(), MentionsColumn.write(mentions, event.room()), null, null, null, null);
            case RoomChange.MessageDeleted(var id) -> new Payload(id.value(), null, null, null, null, null, null);
            case RoomChange.RoleChanged(var member, var role) ->
                new Payload(null, null, null, member.id().value(), null, RoleColumn.write(role), null);
            case RoomChange.OfOther change ->
                new Payload(null, null, null, change.member().id().value(), null, null, null);
            case RoomChange.RoomRenamed(var name) -> new Payload(null, null, null, null, name.value(), null, null);
            case RoomChange.AccessChanged(var passwordRequired) ->
                new Payload(null, null, null, null, null, null, passwordRequired);
            case RoomChange.MessagePosted posted -> NOTHING;
            case RoomChange.MessageWithdrawn withdrawn -> NOTHING;
            case RoomChange.MemberJoined joined -> NOTHING;
            case RoomChange.MemberLeft left -> NOTHING;
        };
    }
}
