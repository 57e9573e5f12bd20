package org.hexachat.adapter.persistence.row;

import java.util.Optional;
import java.util.UUID;
import org.hexachat.domain.user.UserId;

/** The edges of lists that are in the order of identifiers, or of names. */
public final class Keyset {

    /** Before every identifier that was ever made. */
    public static final UUID FIRST = new UUID(0, 0);

    /** After every identifier that was ever made. */
    public static final UUID LAST = new UUID(-1, -1);

    /** Behind every name, and in none. */
    public static final String LAST_NAME = "\uDBFF\uDFFF";

    private Keyset() {}

    /** The key after which a page of users begins; empty for the first page. */
    public static UUID after(Optional<UserId> last) {
        return last.map(UserId::value).orElse(FIRST);
    }
}
