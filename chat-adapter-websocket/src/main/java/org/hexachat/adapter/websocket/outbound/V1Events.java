package org.hexachat.adapter.websocket.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexachat.adapter.websocket.wire.v1.AttachmentPart;
import org.hexachat.adapter.websocket.wire.v1.EventDetail;
import org.hexachat.adapter.websocket.wire.v1.EventFrame;
import org.hexachat.adapter.websocket.wire.v1.MessagePart;
import org.hexachat.adapter.websocket.wire.v1.PersonPart;
import org.hexachat.adapter.websocket.wire.v1.ThumbnailPart;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.PixelSize;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Mentions;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.Reply;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.room.MuteTerm;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.user.Actor;
import org.jspecify.annotations.Nullable;

/** Says events in the words of v1. */
final class V1Events {

    private V1Events() {}

    static EventFrame frame(RoomEvent event) {
        PersonPart actor = person(event.actor());
        Words words = new Words(event);
        return switch (event.change()) {
            case RoomChange.MessagePosted posted ->
                words.about("message.posted", message(posted, actor, posted.reply(), posted.attachments()));
            case RoomChange.MessageEdited edited ->
                words.by(actor).about("message.edited", message(edited, null, Optional.empty(), List.of()));
            case RoomChange.MessageDeleted deleted -> words.by(actor).about("message.deleted", message(deleted.id()));
            case RoomChange.MessageWithdrawn withdrawn -> words.about("message.withdrawn", message(withdrawn.id()));
            case RoomChange.ReactionAdded(var id, var emoji) ->
                words.by(actor).frame("reaction.added", null, message(id), new EventDetail.Reaction(emoji.value()));
            case RoomChange.ReactionRemoved(var id, var emoji) ->
                words.by(actor).frame("reaction.removed", null, message(id), new EventDetail.Reaction(emoji.value()));
            case RoomChange.MemberJoined _ -> words.of("member.joined", actor);
            case RoomChange.MemberLeft _ -> words.of("member.left", actor);
            case RoomChange.MemberBanned banned -> words.by(actor).of("member.banned", person(banned.member()));
            case RoomChange.MemberUnbanned unbanned -> words.by(actor).of("member.unbanned", person(unbanned.member()));
            case RoomChange.MemberMuted(var member, var term) ->
                words.by(actor).frame("member.muted", person(member), null, term(term));
            case RoomChange.MemberUnmuted unmuted -> words.by(actor).of("member.unmuted", person(unmuted.member()));
            case RoomChange.SlowModeChanged(var slowMode) ->
                words.by(actor).of("room.slow_mode_changed", new EventDetail.SlowMode(slowMode.seconds()));
            case RoomChange.RetentionChanged(var retention) ->
                words.by(actor)
                        .of(
                                "room.retention_changed",
                                new EventDetail.Retention(
                                        retention.map(MessageRetention::days).orElse(null)));
            case RoomChange.MessagesExpired(var upTo, var messages) ->
                words.by(actor).of("messages.expired", new EventDetail.Expiry(upTo.value(), messages));
            case RoomChange.RoleChanged changed ->
                words.by(actor).frame("member.role_changed", person(changed.member()), null, role(changed.role()));
            case RoomChange.MemberKicked kicked -> words.by(actor).of("member.kicked", person(kicked.member()));
            case RoomChange.RoomRenamed renamed ->
                words.by(actor)
                        .of("room.renamed", new EventDetail.Name(renamed.name().value()));
            case RoomChange.ListingChanged changed ->
                words.by(actor).of("room.listing_changed", new EventDetail.Listing(changed.listed()));
            case RoomChange.AccessChanged changed -> words.by(actor).of("room.access_changed", access(changed));
        };
    }

    /** What takes the place of an event whose words are not for the reader. */
    static EventFrame withheld(Quote quote) {
        return new EventFrame(
                "message.withheld",
                quote.room().value().toString(),
                quote.sequence(),
                quote.at().toString(),
                null,
                null,
                message(quote.message()),
                null);
    }

    private static EventDetail access(RoomChange.AccessChanged changed) {
        return new EventDetail.Access(changed.passwordRequired(), nameOf(changed));
    }

    private static String nameOf(RoomChange.AccessChanged access) {
        if (access.invitationRequired()) {
            return "invitation";
        }
        return access.passwordRequired() ? "password" : "open";
    }

    private static EventDetail term(MuteTerm term) {
        return new EventDetail.Term(term.until().map(Instant::toString).orElse(null));
    }

    private static EventDetail role(Role role) {
        return new EventDetail.Role(role.name().toLowerCase(Locale.ROOT));
    }

    static PersonPart person(Actor actor) {
        return new PersonPart(
                actor.id().value().toString(), actor.name().value(), actor.id().isBot() ? true : null);
    }

    private static MessagePart message(
            RoomChange.WithText said, @Nullable PersonPart author, Optional<Reply> reply, List<Attachment> files) {
        Mentions mentions = said.mentions();
        return new MessagePart(
                said.id().value().toString(),
                author,
                said.text().value(),
                mentions.users().isEmpty()
                        ? null
                        : mentions.users().stream()
                                .map(user -> user.value().toString())
                                .sorted()
                                .toList(),
                mentions.room() ? true : null,
                reply.map(answered -> answered.to().value().toString()).orElse(null),
                reply.map(answered -> answered.thread().value().toString()).orElse(null),
                files.isEmpty() ? null : files.stream().map(V1Events::file).toList());
    }

    private static AttachmentPart file(Attachment attachment) {
        return new AttachmentPart(
                attachment.id().value().toString(),
                attachment.name().value(),
                attachment.type().value(),
                attachment.size(),
                attachment.pixels().map(PixelSize::width).orElse(null),
                attachment.pixels().map(PixelSize::height).orElse(null),
                attachment
                        .thumbnail()
                        .map(size -> new ThumbnailPart(size.width(), size.height()))
                        .orElse(null));
    }

    private static MessagePart message(MessageId id) {
        return new MessagePart(id.value().toString(), null, null, null, null, null, null, null);
    }

    /** The place of an event, and who did it where that is said apart. */
    private record Words(RoomEvent event, @Nullable PersonPart actor) {

        Words(RoomEvent event) {
            this(event, null);
        }

        Words by(PersonPart who) {
            return new Words(event, who);
        }

        EventFrame about(String type, MessagePart message) {
            return frame(type, null, message, null);
        }

        EventFrame of(String type, PersonPart user) {
            return frame(type, user, null, null);
        }

        EventFrame of(String type, EventDetail detail) {
            return frame(type, null, null, detail);
        }

        EventFrame frame(
                String type, @Nullable PersonPart user, @Nullable MessagePart message, @Nullable EventDetail detail) {
            return new EventFrame(
                    type,
                    event.room().value().toString(),
                    event.sequence().value(),
                    event.at().toString(),
                    actor,
                    user,
                    message,
                    detail);
        }
    }
}
