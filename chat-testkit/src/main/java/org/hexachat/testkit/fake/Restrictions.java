package org.hexachat.testkit.fake;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Ban;
import org.hexachat.domain.room.Membership;
import org.hexachat.domain.room.Mute;
import org.hexachat.domain.room.SlowMode;
import org.hexachat.domain.room.Standing;
import org.hexachat.domain.user.UserId;

/**
 * Who may not join, or not speak; never changes.
 *
 * @param spoke when slow mode was last begun for whom
 */
record Restrictions(Map<UserId, Ban> bans, Map<UserId, Mute> mutes, Map<UserId, Instant> spoke) {
    static final Restrictions NONE = new Restrictions(Map.of(), Map.of(), Map.of());

    Restrictions {
        bans = Map.copyOf(bans);
        mutes = Map.copyOf(mutes);
        spoke = Map.copyOf(spoke);
    }

    Restrictions with(Ban ban) {
        return new Restrictions(changed(bans, all -> all.put(ban.user().id(), ban)), mutes, spoke);
    }

    Restrictions withoutBan(UserId user) {
        return new Restrictions(changed(bans, all -> all.remove(user)), mutes, spoke);
    }

    Restrictions with(Mute mute) {
        return new Restrictions(bans, changed(mutes, all -> all.put(mute.user().id(), mute)), spoke);
    }

    Restrictions withoutMute(UserId user) {
        return new Restrictions(bans, changed(mutes, all -> all.remove(user)), spoke);
    }

    /** What is said in a room that is not slow begins nothing. */
    Restrictions afterMessage(RoomEvent event, SlowMode slow) {
        return slow.isOn() ? afterJoin(event) : this;
    }

    Restrictions afterJoin(RoomEvent event) {
        return new Restrictions(
                bans, mutes, changed(spoke, all -> all.put(event.actor().id(), event.at())));
    }

    Standing standing(Membership membership) {
        UserId user = membership.user();
        return new Standing(
                membership.role(),
                spoke.getOrDefault(user, membership.joinedAt()),
                Optional.ofNullable(mutes.get(user)).map(Mute::term));
    }

    void requireBanned(UserId user, boolean banned, ErrorCode otherwise) {
        if (bans.containsKey(user) != banned) {
            throw new ChatException(otherwise);
        }
    }

    void requireMuted(UserId user) {
        if (!mutes.containsKey(user)) {
            throw new ChatException(ErrorCode.ROOM_NOT_MUTED);
        }
    }

    private static <V> Map<UserId, V> changed(Map<UserId, V> all, Consumer<Map<UserId, V>> change) {
        Map<UserId, V> copy = new HashMap<>(all);
        change.accept(copy);
        return copy;
    }
}
