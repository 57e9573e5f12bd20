package org.hexachat.adapter.persistence.log;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.MessageId;

/** What the requests of a commit depend on, each thing once. */
final class Questions {

    private final Set<UUID> rooms = new HashSet<>();
    private final Set<Seat> seats = new HashSet<>();
    private final Set<StoredMessage.Send> sends = new HashSet<>();
    private final Set<Seat> bans = new HashSet<>();
    private final Set<Scene.Name> names = new HashSet<>();
    private final Set<StoredMessage.Key> targets = new HashSet<>();
    private final Set<SceneReactions.Reacted> reactions = new HashSet<>();
    private final Set<InvitationId> invitations = new HashSet<>();
    private final Set<AttachmentId> attachments = new HashSet<>();

    void add(Request request) {
        attachments.addAll(request.attachments());
        request.invitation().ifPresent(invitations::add);
        request.names()
                .all()
                .forEach(name -> names.add(new Scene.Name(request.event().room(), name)));
        add(request.event());
    }

    private void add(PendingEvent event) {
        rooms.add(event.room().value());
        Seat own = new Seat(event.room(), event.actor().id());
        switch (event.change()) {
            case RoomChange.MessagePosted posted -> {
                seats.add(own);
                posted.clientId().ifPresent(id -> sends.add(new StoredMessage.Send(own, id)));
                posted.reply().ifPresent(reply -> targets.add(new StoredMessage.Key(event.room(), reply.to())));
            }
            case RoomChange.ReactionAdded(var id, var emoji) -> react(own, id, emoji);
            case RoomChange.ReactionRemoved(var id, var emoji) -> react(own, id, emoji);
            case RoomChange.OfMessage change -> {
                seats.add(own);
                targets.add(new StoredMessage.Key(event.room(), change.id()));
            }
            case RoomChange.MemberJoined joined -> {
                seats.add(own);
                bans.add(own);
            }
            case RoomChange.MemberLeft left -> seats.add(own);
            case RoomChange.OfOther change -> {
                seats.add(new Seat(event.room(), change.member().id()));
                bans.add(new Seat(event.room(), change.member().id()));
            }
            case RoomChange.SlowModeChanged changed -> {}
            case RoomChange.RetentionChanged changed -> {}
            case RoomChange.MessagesExpired expired -> {}
            case RoomChange.RoomRenamed renamed -> {}
            case RoomChange.ListingChanged changed -> {}
            case RoomChange.AccessChanged changed -> {}
        }
    }

    private void react(Seat seat, MessageId id, Emoji emoji) {
        StoredMessage.Key message = new StoredMessage.Key(seat.room(), id);
        seats.add(seat);
        targets.add(message);
        reactions.add(new SceneReactions.Reacted(message, emoji, seat.user()));
    }

    Set<SceneReactions.Reacted> reactions() {
        return reactions;
    }

    Set<UUID> rooms() {
        return rooms;
    }

    Set<Seat> seats() {
        return seats;
    }

    Set<StoredMessage.Send> sends() {
        return sends;
    }

    /** Those of whom it must be known whether they are banned. */
    Set<Seat> bans() {
        return bans;
    }

    Set<Scene.Name> names() {
        return names;
    }

    Set<InvitationId> invitations() {
        return invitations;
    }

    Set<AttachmentId> attachments() {
        return attachments;
    }

    Set<StoredMessage.Key> targets() {
        return targets;
    }
}
