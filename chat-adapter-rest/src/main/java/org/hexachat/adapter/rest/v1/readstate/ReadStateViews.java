package org.hexachat.adapter.rest.v1.readstate;

import java.util.Locale;
import org.hexachat.adapter.rest.v1.readstate.wire.OwnRoomView;
import org.hexachat.adapter.rest.v1.readstate.wire.ReadStateView;
import org.hexachat.adapter.rest.v1.view.MessageViews;
import org.hexachat.adapter.rest.v1.view.RoleWords;
import org.hexachat.adapter.rest.v1.view.RoomViews;
import org.hexachat.domain.readstate.NotificationLevel;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.readstate.RoomOverview;

/** Shows what was read. */
final class ReadStateViews {
    private ReadStateViews() {}

    static ReadStateView of(ReadState state) {
        return new ReadStateView(state.room().value(), state.readUpTo().value(), word(state.notifications()));
    }

    static OwnRoomView of(RoomOverview overview) {
        ReadState state = overview.readState();
        return new OwnRoomView(
                RoomViews.of(overview.room()),
                overview.position().value(),
                overview.lastMessage()
                        .map(message -> MessageViews.of(message, overview.lastIsWithheld()))
                        .orElse(null),
                overview.activeAt(),
                overview.unread(),
                overview.mentions(),
                state.readUpTo().value(),
                word(state.notifications()),
                RoleWords.of(overview.role()));
    }

    static String word(NotificationLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
