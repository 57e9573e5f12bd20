package org.hexachat.adapter.persistence.row;

import java.util.Locale;
import org.hexachat.domain.readstate.NotificationLevel;

/** What a member wants to be told of, as {@code membership} keeps it. */
public final class NotificationColumn {

    private NotificationColumn() {}

    public static NotificationLevel read(String column) {
        return NotificationLevel.valueOf(column.toUpperCase(Locale.ROOT));
    }
}
