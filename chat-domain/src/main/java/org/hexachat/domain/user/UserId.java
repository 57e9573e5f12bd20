package org.hexachat.domain.user;

import java.util.Objects;
import java.util.UUID;

/**
 * Names an account for ever, also after it was deleted. Whether it is a bot's can be seen from the identifier alone: so whoever has an
 * author knows it, wherever they read of them, and it can never change.
 */
public record UserId(UUID value) {

    /** The version of RFC 9562 that is left to whoever makes the identifier. People have others. */
    private static final int BOT_VERSION = 8;

    private static final int VERSION_SHIFT = 12;
    private static final long VERSION_BITS = 0xFL << VERSION_SHIFT;

    public UserId {
        Objects.requireNonNull(value, "value");
    }

    /** Names a bot: as unique as the identifier that it is made of, and in the same order of time. */
    public static UserId ofBot(UUID unique) {
        long marked = (unique.getMostSignificantBits() & ~VERSION_BITS) | ((long) BOT_VERSION << VERSION_SHIFT);
        return new UserId(new UUID(marked, unique.getLeastSignificantBits()));
    }

    /** Whether a program uses this account. */
    public boolean isBot() {
        return value.version() == BOT_VERSION;
    }
}
