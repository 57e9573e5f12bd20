package org.hexachat.adapter.rest.v1.view;

import java.util.Locale;
import org.hexachat.domain.room.Role;

/** What roles are called over the wire. */
public final class RoleWords {
    private RoleWords() {}

    public static String of(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
