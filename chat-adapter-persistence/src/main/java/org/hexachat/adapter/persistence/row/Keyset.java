package org.hexachat.adapter.persistence.row;

import java.util.Optional;
import java.util.UUID;
import org.hexachat.domain.user.UserId;

/** Where a page of a list that is in the order of users begins. */
public final class Keyset {

    /** Before every id that there is. */
    private static final UUID NOBODY = new UUID(0, 0);

    private Keyset() {}

    /** The key after which the page begins; empty for the first page. */
    public static UUID after(Optional<UserId> last) {
        return last.map(UserId::value).orElse(NOBODY);
    }
}
