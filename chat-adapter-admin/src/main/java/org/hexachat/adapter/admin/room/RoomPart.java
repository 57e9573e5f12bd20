package org.hexachat.adapter.admin.room;

import com.vaadin.flow.component.Component;
import org.hexachat.domain.room.RoomId;

/** A part of what there is to see and do about a room, under a tab of its own. */
interface RoomPart {

    /** The key of its name. */
    String title();

    /** What it shows of a room. */
    Component of(RoomId room);
}
