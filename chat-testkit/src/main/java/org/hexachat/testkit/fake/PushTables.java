package org.hexachat.testkit.fake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hexachat.domain.push.PushNotice;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.domain.push.PushSubscriptionId;
import org.hexachat.domain.push.ServerKeys;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/** What is stored to tell browsers. What belongs to a session or a room that is gone counts as gone. */
final class PushTables {
    private final Map<PushSubscriptionId, PushSubscription> subscriptions = new LinkedHashMap<>();
    /** Up to where rooms were looked through. */
    private final Map<RoomId, Sequence> rooms = new HashMap<>();

    private final Map<Key, PushNotice> notices = new LinkedHashMap<>();
    private Optional<ServerKeys> keys = Optional.empty();

    PushTables copy() {
        PushTables copy = new PushTables();
        copy.subscriptions.putAll(subscriptions);
        copy.rooms.putAll(rooms);
        copy.notices.putAll(notices);
        copy.keys = keys;
        return copy;
    }

    Map<PushSubscriptionId, PushSubscription> subscriptions() {
        return subscriptions;
    }

    Map<RoomId, Sequence> rooms() {
        return rooms;
    }

    Map<Key, PushNotice> notices() {
        return notices;
    }

    Optional<ServerKeys> keys() {
        return keys;
    }

    ServerKeys keep(ServerKeys offered) {
        ServerKeys kept = keys.orElse(offered);
        keys = Optional.of(kept);
        return kept;
    }

    /** Of what there is one notice. */
    record Key(PushSubscriptionId subscription, RoomId room) {
        static Key of(PushNotice notice) {
            return new Key(notice.subscription(), notice.room());
        }
    }
}
