package org.hexachat.application.port.out;

import java.util.UUID;

/** Makes identifiers. Safe for use by many threads at once; never blocks. */
@FunctionalInterface
public interface IdGenerator {

    /** A UUID of version 7 (RFC 9562, 5.7) that was never made before; a later one of the same generator sorts after it. */
    UUID next();
}
