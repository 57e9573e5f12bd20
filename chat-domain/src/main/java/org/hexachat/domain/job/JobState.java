package org.hexachat.domain.job;

/** How far a job is. */
public enum JobState {
    /** Nobody has begun. */
    QUEUED,
    /** Somebody works at it, or did when the server went away. */
    RUNNING,
    /** It came to its end. */
    DONE,
    /** It was given up. */
    FAILED;

    /** Whether there is something left to do. */
    public boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
