package org.hexachat.adapter.persistence.log;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.MuteTerm;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.SlowMode;
import org.hexachat.domain.user.UserId;

/**
 * Goes through the requests of one commit in the order of their arrival: gives each its place, or refuses it alone. Everything
 * happens in memory, but for the few things that change the room itself.
 */
final class Judge {

    private final Scene scene;
    private final Changes changes;
    private final RoomChanges rooms;

    Judge(Scene scene, Changes changes, RoomChanges rooms) {
        this.scene = scene;
        this.changes = changes;
        this.rooms = rooms;
    }

    Verdict judge(Request request) {
        try {
            return judged(request);
        } catch (ChatException refused) {
            return new Verdict.Refused(refused);
        }
    }

    private Verdict judged(Request request) {
        PendingEvent event = request.event();
        if (scene.isBusy(event.room())) {
            return new Verdict.Postponed();
        }
        if (event.change() instanceof RoomChange.MemberJoined
                && !scene.isAccount(event.actor().id())) {
            return new Verdict.Refused(ErrorCode.TOKEN_INVALID);
        }
        return scene.holds(event.room())
                ? inRoom(request, event.meaning(request.names().resolve(name -> scene.memberNamed(name, event.room()))))
                : new Verdict.Refused(ErrorCode.ROOM_NOT_FOUND);
    }

    private Verdict inRoom(Request request, PendingEvent event) {
        return switch (event.change()) {
            case RoomChange.MessagePosted posted -> post(event, posted, request.attachments());
            case RoomChange.MessageEdited(var id, var text, var mentions) -> {
                requireNotMuted(event, id);
                yield change(event, id, message -> message.saying(text, mentions));
            }
            case RoomChange.MessageDeleted(var id) ->
                request.posthumous() ? withdraw(event, id) : change(event, id, StoredMessage::withoutText);
            case RoomChange.MessageWithdrawn withdrawn -> throw new IllegalStateException("No request is this");
            case RoomChange.ReactionAdded(var id, var emoji) -> addReaction(event, id, emoji);
            case RoomChange.ReactionRemoved(var id, var emoji) -> removeReaction(event, id, emoji);
            case RoomChange.MemberJoined joined -> join(event, request.invitation());
            case RoomChange.MemberLeft left -> vacate(event, event.actor().id());
            case RoomChange.MemberKicked(var member) -> vacate(event, member.id());
            case RoomChange.MemberBanned(var member) -> ban(event, seat(event, member.id()));
            case RoomChange.MemberUnbanned(var member) -> liftBan(event, seat(event, member.id()));
            case RoomChange.MemberMuted(var member, var term) -> mute(event, seat(event, member.id()), term);
            case RoomChange.MemberUnmuted(var member) -> liftMute(event, seat(event, member.id()));
            case RoomChange.SlowModeChanged(var slowMode) -> {
                rooms.changeSlowMode(event.room(), slowMode);
                scene.changeSlowMode(event.room(), slowMode);
                yield record(event);
            }
            case RoomChange.RetentionChanged(var retention) -> {
                rooms.changeRetention(event.room(), retention);
                yield record(event);
            }
            case RoomChange.MessagesExpired expired -> record(event);
            case RoomChange.RoleChanged changed -> changeRole(event, changed);
            case RoomChange.RoomRenamed(var name) -> rename(event, name);
            case RoomChange.ListingChanged(boolean listed) -> {
                rooms.changeListing(event.room(), listed);
                yield record(event);
            }
            case RoomChange.AccessChanged changed -> {
                rooms.changeAccess(event.room(), request.access().orElseThrow());
                yield record(event);
            }
        };
    }

    private Verdict post(PendingEvent event, RoomChange.MessagePosted posted, List<AttachmentId> files) {
        Seat seat = seat(event, event.actor().id());
        Optional<StoredMessage> first =
                posted.clientId().map(id -> new StoredMessage.Send(seat, id)).flatMap(scene::firstOf);
        if (first.isPresent()) {
            return new Verdict.Accepted(
                    new AppendOutcome.Repeated(first.orElseThrow().posted(event.actor())));
        }
        SlowMode slowMode = scene.slowMode(event.room());
        scene.standing(seat)
                .orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_MEMBER))
                .requireVoice(event.at(), slowMode);
        if (scene.isBlockedBy(seat)) {
            return new Verdict.Refused(ErrorCode.USER_BLOCKED);
        }
        PendingEvent answering = event.answering(id -> living(event, id).thread());
        RoomEvent placed =
                answering.carrying(scene.attachments().claim(files, seat)).placedAt(scene.advance(event.room()));
        scene.put(StoredMessage.of(placed, (RoomChange.MessagePosted) placed.change()));
        changes.post(placed);
        if (slowMode.isOn()) {
            scene.spoke(seat, event.at());
            changes.spoke(seat, event.at());
        }
        return appended(placed);
    }

    private Verdict change(PendingEvent event, MessageId id, UnaryOperator<StoredMessage> change) {
        StoredMessage before = living(event, id);
        StoredMessage changed = change.apply(before);
        if (changed.author().equals(event.actor().id()) && !scene.isMember(seat(event, changed.author()))) {
            return new Verdict.Refused(ErrorCode.ROOM_NOT_MEMBER);
        }
        return changed(event, before, changed);
    }

    /** Of who is gone: they are a member of nothing, and have nothing but what they said. */
    private Verdict withdraw(PendingEvent event, MessageId id) {
        StoredMessage before = living(event, id);
        return before.author().equals(event.actor().id())
                ? changed(event, before, before.withoutText())
                : new Verdict.Refused(ErrorCode.MESSAGE_NOT_FOUND);
    }

    private Verdict changed(PendingEvent event, StoredMessage before, StoredMessage changed) {
        scene.put(changed);
        changes.change(changed, event.at());
        RoomEvent placed = place(event, Optional.of(changed.author()));
        if (changed.text().isPresent()) {
            changes.keep(before, placed);
        }
        return appended(placed);
    }

    private Verdict addReaction(PendingEvent event, MessageId id, Emoji emoji) {
        Seat seat = seat(event, event.actor().id());
        scene.standing(seat)
                .orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_MEMBER))
                .requireNotMuted(event.at());
        StoredMessage message = living(event, id);
        if (!scene.reactions().add(message.key(), emoji, seat.user())) {
            return new Verdict.Refused(ErrorCode.MESSAGE_ALREADY_REACTED);
        }
        return reacted(event, message, emoji, true);
    }

    private Verdict removeReaction(PendingEvent event, MessageId id, Emoji emoji) {
        Seat seat = seat(event, event.actor().id());
        if (!scene.isMember(seat)) {
            return new Verdict.Refused(ErrorCode.ROOM_NOT_MEMBER);
        }
        StoredMessage message = living(event, id);
        if (!scene.reactions().remove(message.key(), emoji, seat.user())) {
            return new Verdict.Refused(ErrorCode.MESSAGE_NOT_REACTED);
        }
        return reacted(event, message, emoji, false);
    }

    private Verdict reacted(PendingEvent event, StoredMessage message, Emoji emoji, boolean added) {
        RoomEvent placed = place(event);
        int count = scene.reactions().to(message.key()).of(emoji);
        changes.reactions().note(message, emoji, placed, added, count);
        return appended(placed);
    }

    private StoredMessage living(PendingEvent event, MessageId id) {
        return scene.message(new StoredMessage.Key(event.room(), id))
                .filter(message -> message.text().isPresent())
                .orElseThrow(() -> new ChatException(ErrorCode.MESSAGE_NOT_FOUND));
    }

    private Verdict rename(PendingEvent event, RoomName name) {
        if (!rooms.rename(event.room(), name)) {
            return new Verdict.Refused(ErrorCode.ROOM_NAME_TAKEN);
        }
        RoomEvent placed = place(event);
        scene.rename(event.room(), name);
        return appended(placed);
    }

    private Verdict join(PendingEvent event, Optional<InvitationId> key) {
        Seat seat = seat(event, event.actor().id());
        if (scene.isBanned(seat)) {
            return new Verdict.Refused(ErrorCode.ROOM_BANNED);
        }
        if (scene.isMember(seat)) {
            return new Verdict.Refused(ErrorCode.ROOM_ALREADY_MEMBER);
        }
        Optional<Invitation> invitation = key.flatMap(scene::invitation).filter(found -> opens(found, event));
        if (key.isPresent() && invitation.isEmpty()) {
            return new Verdict.Refused(ErrorCode.INVITATION_INVALID);
        }
        invitation.ifPresent(this::use);
        scene.take(seat, event.at());
        RoomEvent placed = place(event);
        changes.join(seat, placed);
        return appended(placed);
    }

    private static boolean opens(Invitation invitation, PendingEvent event) {
        return invitation.room().equals(event.room()) && invitation.opens(event.at());
    }

    private void use(Invitation invitation) {
        Invitation used = invitation.used();
        scene.put(used);
        changes.use(used.id(), used.uses());
    }

    private Verdict vacate(PendingEvent event, UserId member) {
        Seat seat = seat(event, member);
        if (!scene.leave(seat)) {
            return new Verdict.Refused(ErrorCode.ROOM_NOT_MEMBER);
        }
        changes.leave(seat);
        return record(event);
    }

    private Verdict ban(PendingEvent event, Seat seat) {
        if (!scene.ban(seat)) {
            return new Verdict.Refused(ErrorCode.ROOM_ALREADY_BANNED);
        }
        if (scene.leave(seat)) {
            changes.leave(seat);
        }
        RoomEvent placed = place(event);
        changes.ban(seat, placed);
        return appended(placed);
    }

    private Verdict liftBan(PendingEvent event, Seat seat) {
        if (!scene.liftBan(seat)) {
            return new Verdict.Refused(ErrorCode.ROOM_NOT_BANNED);
        }
        changes.liftBan(seat);
        return record(event);
    }

    private Verdict changeRole(PendingEvent event, RoomChange.RoleChanged changed) {
        Seat seat = seat(event, changed.member().id());
        if (!scene.isMember(seat)) {
            return new Verdict.Refused(ErrorCode.ROOM_NOT_MEMBER);
        }
        scene.changeRole(seat, changed.role());
        changes.changeRole(seat, changed.role());
        return record(event);
    }

    private Verdict mute(PendingEvent event, Seat seat, MuteTerm term) {
        scene.mute(seat, term);
        RoomEvent placed = place(event);
        changes.mute(seat, placed);
        return appended(placed);
    }

    private Verdict liftMute(PendingEvent event, Seat seat) {
        if (!scene.liftMute(seat)) {
            return new Verdict.Refused(ErrorCode.ROOM_NOT_MUTED);
        }
        changes.liftMute(seat);
        return record(event);
    }

    /** What a moderator mends is not for the author's voice. */
    private void requireNotMuted(PendingEvent event, MessageId id) {
        scene.message(new StoredMessage.Key(event.room(), id))
                .filter(message -> message.author().equals(event.actor().id()))
                .flatMap(message -> scene.standing(seat(event, message.author())))
                .ifPresent(standing -> standing.requireNotMuted(event.at()));
    }

    private Verdict record(PendingEvent event) {
        return appended(place(event));
    }

    private RoomEvent place(PendingEvent event) {
        return place(event, Optional.empty());
    }

    private RoomEvent place(PendingEvent event, Optional<UserId> author) {
        RoomEvent placed = event.placedAt(scene.advance(event.room()));
        changes.record(placed);
        AuditedAct.of(placed, author, scene.nameOf(event.room()), event.reason())
                .ifPresent(changes::audit);
        return placed;
    }

    private static Verdict appended(RoomEvent event) {
        return new Verdict.Accepted(new AppendOutcome.Appended(event));
    }

    private static Seat seat(PendingEvent event, UserId user) {
        return new Seat(event.room(), user);
    }
}
