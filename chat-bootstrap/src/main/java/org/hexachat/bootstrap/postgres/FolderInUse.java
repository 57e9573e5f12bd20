package org.hexachat.bootstrap.postgres;

/** Another server has the data. */
public final class FolderInUse extends DatabaseFailure {

    private static final long serialVersionUID = 1L;

    FolderInUse(PostgresFolder folder) {
        super(
                "Another server is already using the data in %s.".formatted(folder.root()),
                "Stop the other server first, or give this one a folder of its own with chat.data-dir.");
    }
}
