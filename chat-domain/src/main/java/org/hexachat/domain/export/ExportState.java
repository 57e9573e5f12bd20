package org.hexachat.domain.export;

/** What has become of an export. */
public enum ExportState {
    RUNNING,
    COMPLETE,

    /** Whoever took it has gone, or it could not be read on: what they have of it lacks its last line. */
    BROKEN_OFF
}
