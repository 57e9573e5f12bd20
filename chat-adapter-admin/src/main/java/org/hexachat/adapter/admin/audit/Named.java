package org.hexachat.adapter.admin.audit;

import java.util.UUID;

/** Something that is known by a name, and meant by its identifier. */
record Named(UUID id, String name) {

    /** What is gone has no name any more. */
    static Named nameless(UUID id) {
        return new Named(id, id.toString());
    }
}
