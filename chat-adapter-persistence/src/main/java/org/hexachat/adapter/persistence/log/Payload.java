package org.hexachat.adapter.persistence.log;

import java.time.Instant;
import java.util.UUID;
import org.hexachat.adapter.persistence.row.MentionsColumn;
import org.hexachat.adapter.persistence.row.RoleColumn;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.MessageRetention;
import org.jspecify.annotations.Nullable;

/**
 * What the log keeps of an event beside its kind, each null where a kind has none. A posted message has nothing here: it stands in
 * {@code message}, at the same sequence.
 */
record Payload(RoomEvent event) {

    @Nullable
    UUID message() {
        return event.change() instanceof RoomChange.OfMessage about ? about.id().value() : null;
    }

    /** An edited message's new one. */
    @Nullable
    String text() {
        return event.change() instanceof RoomChange.MessageEdited edited
                ? edited.text().value()
                : null;
    }

    /** Whom an edited message means now. */
    @Nullable
    String mentions() {
        return event.change() instanceof RoomChange.MessageEdited edited
                ? MentionsColumn.write(edited.mentions(), event.room())
                : null;
    }

    /** To whom it was done. */
    @Nullable
    UUID member() {
        return event.change() instanceof RoomChange.OfOther done
                ? done.member().id().value()
                : null;
    }

    /** A room's new one. */
    @Nullable
    String name() {
        return event.change() instanceof RoomChange.RoomRenamed(var name) ? name.value() : null;
    }

    /** What a member is from now on. */
    @Nullable
    String role() {
        return event.change() instanceof RoomChange.RoleChanged(var member, var role) ? RoleColumn.write(role) : null;
    }

    /** Until when somebody is muted; null also for good. */
    @Nullable
    String until() {
        return event.change() instanceof RoomChange.MemberMuted(var member, var term)
                ? term.until().map(Instant::toString).orElse(null)
                : null;
    }

    @Nullable
    String emoji() {
        return switch (event.change()) {
            case RoomChange.ReactionAdded(var id, var emoji) -> emoji.value();
            case RoomChange.ReactionRemoved(var id, var emoji) -> emoji.value();
            default -> null;
        };
    }

    /** How long somebody waits between two messages. */
    @Nullable
    Integer seconds() {
        return event.change() instanceof RoomChange.SlowModeChanged(var slowMode) ? slowMode.seconds() : null;
    }

    /** For how long messages are kept; null also for as long as the server keeps any. */
    @Nullable
    Integer days() {
        return event.change() instanceof RoomChange.RetentionChanged(var retention)
                ? retention.map(MessageRetention::days).orElse(null)
                : null;
    }

    /** The last message that expired. */
    @Nullable
    Long upTo() {
        return event.change() instanceof RoomChange.MessagesExpired(var upTo, var messages) ? upTo.value() : null;
    }

    /** How many messages expired. */
    @Nullable
    Long messages() {
        return event.change() instanceof RoomChange.MessagesExpired(var upTo, var messages) ? messages : null;
    }

    @Nullable
    Boolean passwordRequired() {
        return event.change() instanceof RoomChange.AccessChanged changed ? changed.passwordRequired() : null;
    }

    @Nullable
    Boolean invitationRequired() {
        return event.change() instanceof RoomChange.AccessChanged changed ? changed.invitationRequired() : null;
    }

    @Nullable
    Boolean listed() {
        return event.change() instanceof RoomChange.ListingChanged(var listed) ? listed : null;
    }
}
