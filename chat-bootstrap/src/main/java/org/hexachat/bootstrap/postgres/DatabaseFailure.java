package org.hexachat.bootstrap.postgres;

import org.jspecify.annotations.Nullable;

/** A database the server cannot start with: one sentence that says why, and one that says what to do. */
public sealed class DatabaseFailure extends RuntimeException permits FolderInUse {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    DatabaseFailure(String reason, String remedy, @Nullable Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    DatabaseFailure(String reason, String remedy) {
        this(reason, remedy, null);
    }

    /** What to do, in a sentence. */
    public final String remedy() {
        return remedy;
    }
}
