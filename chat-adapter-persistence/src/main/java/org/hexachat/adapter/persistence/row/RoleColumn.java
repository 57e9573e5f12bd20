package org.hexachat.adapter.persistence.row;

import java.util.Locale;
import org.hexachat.domain.room.Role;

/** What somebody is in a room, as the store says it. */
public final class RoleColumn {

    private RoleColumn() {}

    public static String write(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    public static Role read(String column) {
        return Role.valueOf(column.toUpperCase(Locale.ROOT));
    }
}
