package org.hexachat.adapter.admin.audit;

import java.util.Optional;
import java.util.UUID;

/** Something that is known by a name, and meant by its identifier. */
record Named(UUID id, String name) {

    /** What has this identifier, which is what it is called where it is gone; empty for what is none. */
    static Optional<Named> of(String identifier) {
        try {
            return Optional.of(new Named(UUID.fromString(identifier), identifier));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
