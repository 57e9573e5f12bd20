package org.hexachat.adapter.persistence.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/** What a commit is going to write, each thing once, whatever happened to it on the way. */
final class Changes {

    private final List<RoomEvent> posts = new ArrayList<>();
    private final List<RoomEvent> others = new ArrayList<>();
    private final Map<RoomId, Sequence> positions = new HashMap<>();
    private final Map<StoredMessage.Key, Change> edits = new LinkedHashMap<>();
    private final Map<StoredMessage.Key, Change> deletions = new LinkedHashMap<>();
    private final Set<Seat> left = new LinkedHashSet<>();
    private final Set<Seat> lifted = new LinkedHashSet<>();
    private final Map<Seat, RoomEvent> banned = new LinkedHashMap<>();
    private final Map<Seat, RoomEvent> joined = new LinkedHashMap<>();
    private final Map<Seat, RoomEvent> muted = new LinkedHashMap<>();
    private final Set<Seat> unmuted = new LinkedHashSet<>();
    private final Map<Seat, Instant> spoke = new LinkedHashMap<>();
    private final List<Former> former = new ArrayList<>();
    private final ReactionChanges reactions = new ReactionChanges();
    private final List<AuditedAct> audited = new ArrayList<>();
    private final List<NewRole> roles = new ArrayList<>();
    private final Map<InvitationId, Integer> uses = new LinkedHashMap<>();

    void post(RoomEvent event) {
        posts.add(event);
        positions.put(event.room(), event.sequence());
    }

    void record(RoomEvent event) {
        others.add(event);
        positions.put(event.room(), event.sequence());
    }

    /** An edit, or a deletion where no text is left. */
    void change(StoredMessage message, Instant at) {
        Map<StoredMessage.Key, Change> kind = message.text().isPresent() ? edits : deletions;
        kind.put(message.key(), new Change(message, at));
    }

    /** What a message said before an edit. */
    void keep(StoredMessage before, RoomEvent edit) {
        former.add(new Former(before, edit));
    }

    void join(Seat seat, RoomEvent event) {
        joined.put(seat, event);
    }

    /** Where the seat was taken by this commit itself, deleting it from the table does nothing. */
    void leave(Seat seat) {
        joined.remove(seat);
        left.add(seat);
    }

    void audit(AuditedAct act) {
        audited.add(act);
    }

    void mute(Seat seat, RoomEvent event) {
        muted.put(seat, event);
    }

    /** Where it was set by this commit itself, deleting it from the table does nothing. */
    void liftMute(Seat seat) {
        muted.remove(seat);
        unmuted.add(seat);
    }

    /** A message in a slow room. */
    void spoke(Seat seat, Instant at) {
        spoke.put(seat, at);
    }

    void changeRole(Seat seat, Role role) {
        roles.add(new NewRole(seat, role));
    }

    /** How often an invitation has been used after this commit. */
    void use(InvitationId invitation, int uses) {
        this.uses.put(invitation, uses);
    }

    void ban(Seat seat, RoomEvent event) {
        banned.put(seat, event);
    }

    /** Where it was set by this commit itself, deleting it from the table does nothing. */
    void liftBan(Seat seat) {
        banned.remove(seat);
        lifted.add(seat);
    }

    List<RoomEvent> posts() {
        return posts;
    }

    List<RoomEvent> others() {
        return others;
    }

    Map<RoomId, Sequence> positions() {
        return positions;
    }

    List<Change> edits() {
        return List.copyOf(edits.values());
    }

    List<Change> deletions() {
        return List.copyOf(deletions.values());
    }

    Set<Seat> left() {
        return left;
    }

    Set<Seat> lifted() {
        return lifted;
    }

    /** Who is banned, with the event that says so. */
    Map<Seat, RoomEvent> banned() {
        return banned;
    }

    /** Who joins, with the event that says so. */
    Map<Seat, RoomEvent> joined() {
        return joined;
    }

    List<Former> former() {
        return former;
    }

    /** A message as it was before an edit. */
    record Former(StoredMessage before, RoomEvent edit) {}

    ReactionChanges reactions() {
        return reactions;
    }

    List<AuditedAct> audited() {
        return audited;
    }

    /** Who is muted, with the event that says so. */
    Map<Seat, RoomEvent> muted() {
        return muted;
    }

    Set<Seat> unmuted() {
        return unmuted;
    }

    /** Who spoke in a slow room, and when. */
    Map<Seat, Instant> spoke() {
        return spoke;
    }

    /** In the order in which they were given: they are seldom, and each is written by itself. */
    List<NewRole> roles() {
        return roles;
    }

    /** What a member is from now on. */
    record NewRole(Seat seat, Role role) {}

    Map<InvitationId, Integer> uses() {
        return uses;
    }

    /** A message with what it says from an instant on. */
    record Change(StoredMessage message, Instant at) {}
}
